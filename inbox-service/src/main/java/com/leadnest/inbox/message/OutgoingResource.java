package com.leadnest.inbox.message;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Messages to people: a first one, and those that did not simply go out. */
@Path("/api/inbox")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Inbox")
public class OutgoingResource {

    private final Caller caller;
    private final Replies replies;
    private final Messages messages;
    private final SendDecisions decisions;

    @Inject
    public OutgoingResource(Caller caller, Replies replies, Messages messages, SendDecisions decisions) {
        this.caller = caller;
        this.replies = replies;
        this.messages = messages;
        this.decisions = decisions;
    }

    /** The first message of a conversation, or the next one in the one there is. */
    public record Start(
            @NotBlank String leadId,
            @NotNull @Pattern(regexp = "email|sms", message = "must be email or sms") String channel,
            @NotBlank @Size(max = 20_000) String text,
            @Size(max = 300) String subject) {

        private ReplyRequest request() {
            return new ReplyRequest(channel, text, null, subject, null, null);
        }
    }

    /** @param outcome sent or failed */
    public record Resolution(
            @NotNull @Pattern(regexp = "sent|failed", message = "must be sent or failed") String outcome) {}

    @POST
    @Path("/conversations")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "startConversation", summary = "Write to a lead")
    @APIResponse(responseCode = "202", description = "It is safe and goes out as soon as it may")
    public Uni<RestResponse<MessageView>> start(
            @HeaderParam("Idempotency-Key") @Size(max = 100) String key, @Valid @NotNull Start start) {
        Replies.Writer writer = new Replies.Writer(caller.business(), caller.user(), key);
        return replies.start(writer, TypeId.LEAD.parse(start.leadId()), start.request())
                .chain(message -> messages.one(writer.business(), message))
                .map(view -> RestResponse.status(RestResponse.Status.ACCEPTED, view));
    }

    @POST
    @Path("/messages/{id}/retry")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "retryMessage", summary = "Send a failed message again")
    public Uni<MessageView> retry(@PathParam("id") String id) {
        UUID business = caller.business();
        UUID message = TypeId.MESSAGE.parse(id);
        return decisions.retry(business, message).chain(() -> messages.one(business, message));
    }

    @POST
    @Path("/messages/{id}/resolve")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(
            operationId = "resolveMessage",
            summary = "Say what became of an unconfirmed message",
            description = "Its provider took it or not, and the answer was lost. Nobody but a person can tell.")
    public Uni<MessageView> resolve(@PathParam("id") String id, @Valid @NotNull Resolution resolution) {
        UUID business = caller.business();
        UUID message = TypeId.MESSAGE.parse(id);
        return decisions
                .resolve(business, message, resolution.outcome().equals("sent"))
                .chain(() -> messages.one(business, message));
    }
}
