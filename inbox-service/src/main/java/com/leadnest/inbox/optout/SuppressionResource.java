package com.leadnest.inbox.optout;

import com.leadnest.inbox.suppression.SuppressionList;
import com.leadnest.inbox.suppression.SuppressionPage;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Addresses that are not written to any more. */
@Path("/api/inbox/suppressions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consent")
public class SuppressionResource {

    private final Caller caller;
    private final SuppressionList list;
    private final SuppressionEntry entry;

    @Inject
    SuppressionResource(Caller caller, SuppressionList list, SuppressionEntry entry) {
        this.caller = caller;
        this.list = list;
        this.entry = entry;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listSuppressions", summary = "Who is not written to any more, newest first")
    public Uni<SuppressionPage> list(
            @QueryParam("channel") @Pattern(regexp = "email|sms", message = "must be email or sms") String channel,
            @QueryParam("address") @Size(max = 254) String address,
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(100_000) int page,
            @QueryParam("per_page") @DefaultValue("20") @Min(1) @Max(100) int perPage) {
        return list.page(caller.business(), channel, address, page, perPage);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "suppress", summary = "Never write to an address again")
    public Uni<SuppressionPage.Item> add(@NotNull @Valid SuppressionRequest request) {
        return entry.add(caller.business(), caller.user(), request);
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN})
    @Operation(operationId = "liftSuppression", summary = "Take off the list what a member or a bounce put there")
    public Uni<Void> remove(@PathParam("id") String id) {
        return entry.remove(caller.business(), TypeId.SUPPRESSION.parse(id));
    }
}
