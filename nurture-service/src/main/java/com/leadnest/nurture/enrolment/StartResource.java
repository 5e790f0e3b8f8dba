package com.leadnest.nurture.enrolment;

import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import com.leadnest.kernel.request.RequestId;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
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

/** Puts a person into a sequence. */
@Path("/api/nurture/start-sequence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Nurture")
public class StartResource {

    private final Caller caller;
    private final RoutingContext context;
    private final Starting starting;

    @Inject
    public StartResource(Caller caller, RoutingContext context, Starting starting) {
        this.caller = caller;
        this.context = context;
        this.starting = starting;
    }

    @POST
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "startSequence", summary = "Start a sequence for a lead; 409 when it is in it already")
    public Uni<StartedView> start(@NotNull @Valid StartRequest request) {
        String authorization = context.request().getHeader("Authorization");
        return starting.start(caller.business(), request, authorization, RequestId.of(context));
    }
}
