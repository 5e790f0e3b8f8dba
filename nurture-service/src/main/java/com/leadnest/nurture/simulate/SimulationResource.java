package com.leadnest.nurture.simulate;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.nurture.person.Arrivals;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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
    private final Arrivals arrivals;
    private final RoutingContext context;

    @Inject
    SimulationResource(
            Caller caller, Simulation simulation, Preview preview, Arrivals arrivals, RoutingContext context) {
        this.caller = caller;
        this.simulation = simulation;
        this.preview = preview;
        this.arrivals = arrivals;
        this.context = context;
    }

    @POST
    @Path("simulate")
    @Operation(
            operationId = "simulateSequence",
            summary = "Dates, messages, who is left out and what texts cost, without enrolling anybody")
    public Uni<SimulationView> simulate(@NotNull @Valid SimulationRequest request) {
        return arrived(request.leadId()).chain(() -> simulation.of(caller.business(), request));
    }

    @POST
    @Path("preview")
    @Operation(operationId = "previewSequence", summary = "The messages as one person would read them")
    public Uni<PreviewView> preview(@NotNull @Valid PreviewRequest request) {
        return arrived(request.leadId()).chain(() -> preview.of(caller.business(), request));
    }

    /** Whoever tries a sequence with a lead they have just added is not told that there is no such lead. */
    private Uni<Void> arrived(String leadId) {
        if (leadId == null) {
            return Uni.createFrom().voidItem();
        }
        UUID lead = TypeId.LEAD.find(leadId).orElseThrow(Arrivals::notFound);
        return arrivals.require(caller.business(), lead, context.request().getHeader("Authorization"))
                .replaceWithVoid();
    }
}
