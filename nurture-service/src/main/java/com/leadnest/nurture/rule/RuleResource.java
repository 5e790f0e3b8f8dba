package com.leadnest.nurture.rule;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Who is put into a sequence by himself. */
@Path("/api/nurture/rules")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Nurture")
public class RuleResource {

    private final Caller caller;
    private final Rules rules;

    @Inject
    public RuleResource(Caller caller, Rules rules) {
        this.caller = caller;
        this.rules = rules;
    }

    @GET
    @Operation(operationId = "listRules", summary = "Rules that put leads into sequences")
    public Uni<RuleList> all() {
        return rules.all(caller.business());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getRule", summary = "One rule")
    public Uni<RuleView> one(@PathParam("id") String id) {
        return rules.one(caller.business(), TypeId.RULE.parse(id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "createRule", summary = "Add a rule; it holds for what happens from now on")
    public Uni<RuleView> create(@NotNull @Valid RuleRequest request) {
        return rules.create(caller.business(), request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "changeRule", summary = "Change a rule; nobody is taken twice by it")
    public Uni<RuleView> change(@PathParam("id") String id, @NotNull @Valid RuleRequest request) {
        return rules.change(caller.business(), TypeId.RULE.parse(id), request);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "deleteRule", summary = "Delete a rule; who is in a sequence by it stays there")
    public Uni<Void> delete(@PathParam("id") String id) {
        return rules.delete(caller.business(), TypeId.RULE.parse(id));
    }
}
