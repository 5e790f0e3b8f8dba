package com.leadnest.inbox.message;

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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is said in a conversation. */
@Path("/api/inbox")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Inbox")
public class MessageResource {

    private final Caller caller;
    private final Messages messages;
    private final Replies replies;
    private final Notes notes;

    @Inject
    public MessageResource(Caller caller, Messages messages, Replies replies, Notes notes) {
        this.caller = caller;
        this.messages = messages;
        this.replies = replies;
        this.notes = notes;
    }

    @GET
    @Path("/conversations/{id}/messages")
    @Operation(operationId = "listMessages", summary = "The latest messages, or those before one")
    public Uni<MessagePage> list(
            @PathParam("id") String id,
            @QueryParam("before") String before,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        UUID earlier = before == null ? null : TypeId.MESSAGE.parse(before);
        return messages.page(caller.business(), TypeId.CONVERSATION.parse(id), earlier, limit);
    }

    @POST
    @Path("/conversations/{id}/messages")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "reply", summary = "Answer by e-mail or text")
    @APIResponse(responseCode = "202", description = "It is safe and goes out as soon as it may")
    public Uni<RestResponse<MessageView>> reply(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Size(max = 100) String key,
            @Valid @NotNull ReplyRequest request) {
        Replies.Writer writer = new Replies.Writer(caller.business(), caller.user(), key);
        return replies.reply(writer, TypeId.CONVERSATION.parse(id), request)
                .chain(message -> messages.one(writer.business(), message))
                .map(view -> RestResponse.status(RestResponse.Status.ACCEPTED, view));
    }

    @POST
    @Path("/conversations/{id}/notes")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "writeNote", summary = "Leave a note for the team")
    @APIResponse(responseCode = "201", description = "It stands in the conversation")
    public Uni<RestResponse<MessageView>> note(@PathParam("id") String id, @Valid @NotNull Notes.Request request) {
        UUID business = caller.business();
        return notes.write(business, caller.user(), TypeId.CONVERSATION.parse(id), request)
                .chain(message -> messages.one(business, message))
                .map(view -> RestResponse.status(RestResponse.Status.CREATED, view));
    }
}
