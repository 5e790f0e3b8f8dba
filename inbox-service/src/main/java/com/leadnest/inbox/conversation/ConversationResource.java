package com.leadnest.inbox.conversation;

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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a team does with a conversation besides writing in it. */
@Path("/api/inbox")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Inbox")
public class ConversationResource {

    private final Caller caller;
    private final Conversations conversations;
    private final ConversationEdits edits;
    private final ReadMarks marks;

    @Inject
    public ConversationResource(Caller caller, Conversations conversations, ConversationEdits edits, ReadMarks marks) {
        this.caller = caller;
        this.conversations = conversations;
        this.edits = edits;
        this.marks = marks;
    }

    @PATCH
    @Path("/conversations/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "changeConversation", summary = "Assign, prioritise, label, snooze, close or open it")
    public Uni<ConversationView> change(@PathParam("id") String id, @Valid @NotNull ConversationChange change) {
        UUID conversation = TypeId.CONVERSATION.parse(id);
        return edits.edit(caller.business(), conversation, change).chain(() -> view(conversation));
    }

    @POST
    @Path("/conversations/{id}/read")
    @Operation(operationId = "readConversation", summary = "Say that you have seen it")
    public Uni<ConversationView> read(@PathParam("id") String id) {
        UUID conversation = TypeId.CONVERSATION.parse(id);
        return marks.read(caller.business(), conversation, caller.user()).chain(() -> view(conversation));
    }

    @POST
    @Path("/conversations/{id}/unread")
    @Operation(operationId = "unreadConversation", summary = "Keep it unread for yourself")
    public Uni<ConversationView> unread(@PathParam("id") String id) {
        UUID conversation = TypeId.CONVERSATION.parse(id);
        return marks.unread(caller.business(), conversation, caller.user()).chain(() -> view(conversation));
    }

    private Uni<ConversationView> view(UUID conversation) {
        return conversations.one(caller.business(), caller.user(), conversation);
    }
}
