package com.leadnest.scoring.tuning;

import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import com.leadnest.scoring.settings.ScoringContexts;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The model of a business and what its owner may tell it. */
@Path("/api/ai/model")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scoring")
public class ModelResource {

    private final Caller caller;
    private final ScoringContexts contexts;
    private final ModelChange change;
    private final RescoreJobs jobs;

    @Inject
    ModelResource(Caller caller, ScoringContexts contexts, ModelChange change, RescoreJobs jobs) {
        this.caller = caller;
        this.contexts = contexts;
        this.change = change;
        this.jobs = jobs;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getModel", summary = "What the scores are based on")
    public Uni<ModelView> get() {
        return contexts.of(caller.business())
                .chain(context -> jobs.isRunning(caller.business()).map(running -> ModelView.of(context, running)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN})
    @Operation(
            operationId = "changeModel",
            summary = "Tell the model your win rate; all leads are scored again in the background")
    public Uni<ModelView> put(@NotNull @Valid ModelChangeRequest request) {
        return change.apply(caller.business(), request).chain(this::get);
    }
}
