package com.leadnest.lead.field;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The fields a business adds to its leads. */
@Path("/leads/fields")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Custom fields")
public class LeadFieldResource {

    private final Caller caller;
    private final LeadFields fields;

    @Inject
    public LeadFieldResource(Caller caller, LeadFields fields) {
        this.caller = caller;
        this.fields = fields;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listLeadFields", summary = "All custom fields")
    public Uni<LeadFieldList> list() {
        return fields.of(caller.business())
                .map(all ->
                        new LeadFieldList(all.stream().map(LeadFieldView::of).toList()));
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "addLeadField", summary = "Add a custom field")
    public Uni<LeadFieldView> add(@NotNull @Valid LeadFieldRequest request) {
        return fields.add(caller.business(), request).map(LeadFieldView::of);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "changeLeadField", summary = "Change a custom field's label or choices")
    public Uni<LeadFieldView> change(@PathParam("id") String id, @NotNull @Valid LeadFieldChange change) {
        return fields.change(caller.business(), TypeId.FIELD.parse(id), change).map(LeadFieldView::of);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "deleteLeadField", summary = "Hide a custom field; its values are kept")
    public Uni<Void> delete(@PathParam("id") String id) {
        return fields.delete(caller.business(), TypeId.FIELD.parse(id));
    }
}
