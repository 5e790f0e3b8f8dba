package com.leadnest.nurture.bulk;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import com.leadnest.kernel.request.RequestId;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Puts many leads into a sequence. */
@Path("/api/nurture")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Nurture")
public class BulkResource {

    private final Caller caller;
    private final RoutingContext context;
    private final BulkJobs jobs;

    @Inject
    public BulkResource(Caller caller, RoutingContext context, BulkJobs jobs) {
        this.caller = caller;
        this.context = context;
        this.jobs = jobs;
    }

    @POST
    @Path("bulk-start")
    @ResponseStatus(202)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "bulkStart", summary = "Start a sequence for all leads of a filter, in the background")
    public Uni<BulkAccepted> start(@NotNull @Valid BulkRequest request) {
        return jobs.queue(caller.business(), request, RequestId.of(context));
    }

    @GET
    @Path("jobs/{id}")
    @Operation(operationId = "getNurtureJob", summary = "How far a bulk start is")
    public Uni<BulkJobView> job(@PathParam("id") String id) {
        return jobs.find(caller.business(), TypeId.JOB.parse(id));
    }
}
