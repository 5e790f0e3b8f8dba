package com.leadnest.lead.activity;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import com.leadnest.kernel.request.RequestId;
import com.leadnest.lead.record.Author;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Calls, bookings and notes of a lead. */
@Path("/leads/{id}/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class ActivityResource {

    private final Caller caller;
    private final RoutingContext request;
    private final Activities activities;

    @Inject
    public ActivityResource(Caller caller, RoutingContext request, Activities activities) {
        this.caller = caller;
        this.request = request;
        this.activities = activities;
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(
            operationId = "logActivity",
            summary = "Log a call, a booking or a note",
            description = "A booking with the outcome booked also moves an open lead to booked.")
    public Uni<ActivityView> log(@PathParam("id") String id, @NotNull ActivityRequest body) {
        Author author = new Author(caller.business(), caller.user(), RequestId.of(request));
        return activities.log(author, TypeId.LEAD.parse(id), body).map(ActivityView::of);
    }

    @GET
    @Authenticated
    @Operation(operationId = "listActivities", summary = "Calls, bookings and notes of a lead, newest first")
    public Uni<ActivityList> list(
            @PathParam("id") String id,
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(10_000) int page,
            @QueryParam("per_page") @DefaultValue("20") @Min(1) @Max(100) int perPage) {
        return activities.page(caller.business(), TypeId.LEAD.parse(id), page, perPage);
    }
}
