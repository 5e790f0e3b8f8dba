package com.leadnest.lead.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import com.leadnest.kernel.request.RequestId;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Single leads. */
@Path("/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadResource {

    private final Caller caller;
    private final RoutingContext request;
    private final LeadChanges changes;
    private final LeadRepository leads;

    @Inject
    public LeadResource(Caller caller, RoutingContext request, LeadChanges changes, LeadRepository leads) {
        this.caller = caller;
        this.request = request;
        this.changes = changes;
        this.leads = leads;
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "createLead", summary = "Add a lead; 409 lead_exists when its e-mail address is taken")
    public Uni<LeadView> create(
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = LeadRequest.class)))
                    ObjectNode body) {
        return changes.create(author(), body).map(LeadView::of);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "getLead", summary = "One lead with its score and factors")
    public Uni<LeadView> get(@PathParam("id") String id) {
        return leads.find(caller.business(), TypeId.LEAD.parse(id)).map(LeadView::of);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "changeLead", summary = "Change a lead: what is absent stays, null clears")
    public Uni<LeadView> change(
            @PathParam("id") String id,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = LeadRequest.class)))
                    ObjectNode body) {
        return changes.change(author(), TypeId.LEAD.parse(id), body).map(LeadView::of);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "deleteLead", summary = "Delete a lead with its score, activities and history")
    public Uni<Void> delete(@PathParam("id") String id) {
        return changes.delete(author(), TypeId.LEAD.parse(id));
    }

    private Author author() {
        return new Author(caller.business(), caller.user(), RequestId.of(request));
    }
}
