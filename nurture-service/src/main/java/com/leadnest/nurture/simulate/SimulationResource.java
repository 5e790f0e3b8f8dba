package com.leadnest.nurture.simulate;

import com.leadnest.kernel.identity.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a sequence would do, before it does it. */
@Path("/api/nurture")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Sequences")
public class SimulationResource {

    private final Caller caller;
    private final Simulation simulation;
    private final Preview preview;

    @Inject
    SimulationResource(Caller caller, Simulation simulation, Preview preview) {
        this.caller = caller;
        this.simulation = simulation;
        this.preview = preview;
    }

    @POST
    @Path("simulate")
    @Operation(
            operationId = "simulateSequence",
            summary = "Dates, messages, who is left out and what texts cost, without enrolling anybody")
    public Uni<SimulationView> simulate(@NotNull @Valid SimulationRequest request) {
        return simulation.of(caller.business(), request);
    }

    @POST
    @Path("preview")
    @Operation(operationId = "previewSequence", summary = "The messages as one person would read them")
    public Uni<PreviewView> preview(@NotNull @Valid PreviewRequest request) {
        return preview.of(caller.business(), request);
    }
}
