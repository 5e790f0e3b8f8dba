package com.leadnest.inbox.canned;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that a team gives again and again. */
@Path("/api/inbox/canned-replies")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Inbox")
public class CannedReplyResource {

    private final Caller caller;
    private final CannedReplies replies;

    @Inject
    public CannedReplyResource(Caller caller, CannedReplies replies) {
        this.caller = caller;
        this.replies = replies;
    }

    /** All of them, by title; there are 500 at most. */
    public record CannedReplyPage(List<CannedReply> cannedReplies, long totalCount, int page, int perPage) {}

    @GET
    @Operation(operationId = "listCannedReplies", summary = "Canned replies by title")
    public Uni<CannedReplyPage> list() {
        return replies.list(caller.business()).map(all -> new CannedReplyPage(all, all.size(), 1, 500));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "createCannedReply", summary = "Keep a reply for later")
    public Uni<RestResponse<CannedReply>> create(@Valid @NotNull CannedReplyRequest request) {
        return replies.create(caller.business(), request)
                .map(reply -> RestResponse.status(RestResponse.Status.CREATED, reply));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "replaceCannedReply", summary = "Change a canned reply")
    public Uni<CannedReply> replace(@PathParam("id") String id, @Valid @NotNull CannedReplyRequest request) {
        return replies.replace(caller.business(), TypeId.CANNED_REPLY.parse(id), request);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "deleteCannedReply", summary = "Delete a canned reply")
    public Uni<Void> delete(@PathParam("id") String id) {
        return replies.delete(caller.business(), TypeId.CANNED_REPLY.parse(id));
    }
}
