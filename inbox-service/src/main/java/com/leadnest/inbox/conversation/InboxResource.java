package com.leadnest.inbox.conversation;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.problem.ValidationProblem;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The inbox of a business. */
@Path("/api/inbox")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Inbox")
public class InboxResource {

    private final Caller caller;
    private final Conversations conversations;

    @Inject
    public InboxResource(Caller caller, Conversations conversations) {
        this.caller = caller;
        this.conversations = conversations;
    }

    /** What a list can be narrowed to. */
    public static class Wanted {

        @QueryParam("status")
        @DefaultValue("open")
        @Pattern(regexp = "unread|open|snoozed|closed|all", message = "must be unread, open, snoozed, closed or all")
        String status;

        @QueryParam("assigned_to")
        String assignedTo;

        @QueryParam("channel")
        @Pattern(regexp = "email|sms|task|note", message = "must be email, sms, task or note")
        String channel;

        @QueryParam("priority")
        @Pattern(regexp = "low|normal|high|urgent", message = "must be low, normal, high or urgent")
        String priority;

        @QueryParam("label")
        @Size(max = 50)
        String label;

        @QueryParam("search")
        @Size(max = 200)
        String search;

        ConversationFilter filter(UUID reader) {
            boolean nobody = "none".equals(assignedTo);
            return new ConversationFilter(
                    reader,
                    status,
                    nobody ? null : assigned(reader),
                    nobody,
                    channel,
                    priority,
                    label,
                    SearchWords.of(search));
        }

        private UUID assigned(UUID reader) {
            if (assignedTo == null || assignedTo.isBlank()) {
                return null;
            }
            return "me".equals(assignedTo)
                    ? reader
                    : TypeId.USER
                            .find(assignedTo)
                            .orElseThrow(() ->
                                    ValidationProblem.of("assigned_to", "must be me, none or the id of a member"));
        }
    }

    @GET
    @Operation(operationId = "listConversations", summary = "Conversations, the latest activity first")
    public Uni<ConversationPage> list(
            @Valid @BeanParam Wanted wanted,
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(1_000_000) int page,
            @QueryParam("per_page") @DefaultValue("20") @Min(1) @Max(100) int perPage) {
        return conversations.page(caller.business(), wanted.filter(caller.user()), page, perPage);
    }

    @GET
    @Path("/conversations/{id}")
    @Operation(operationId = "getConversation", summary = "One conversation")
    public Uni<ConversationView> one(@PathParam("id") String id) {
        return conversations.one(caller.business(), caller.user(), TypeId.CONVERSATION.parse(id));
    }
}
