package com.leadnest.inbox.realtime;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The inbox as it happens. */
@Path("/api/inbox")
@Authenticated
@Tag(name = "Inbox")
public class InboxEventsResource {

    private final Caller caller;
    private final InboxEvents events;

    @Inject
    public InboxEventsResource(Caller caller, InboxEvents events) {
        this.caller = caller;
        this.events = events;
    }

    /** @param state viewing, typing or left */
    public record Presence(
            @JsonProperty("state")
                    @NotNull
                    @Pattern(regexp = "viewing|typing|left", message = "must be viewing, typing or left")
                    String state) {}

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "followInbox",
            summary = "Follow the inbox live",
            description = "Server-sent events message, status, conversation, presence and typing, each with the ids of"
                    + " what changed. Last-Event-ID brings what was missed. A conversation event without an id means"
                    + " that much changed. Ends when the token does.")
    public Multi<OutboundSseEvent> events(
            @HeaderParam("Last-Event-ID") @Pattern(regexp = "[0-9]{1,15}", message = "must be an id of this stream")
                    String last,
            @Context Sse sse,
            @Context RoutingContext request) {
        Instant since = last == null ? null : Instant.ofEpochMilli(Long.parseLong(last));
        // On the answer itself: the framework drops the headers of a RestMulti that is a stream of events.
        request.response().putHeader("Cache-Control", "no-store").putHeader("X-Accel-Buffering", "no");
        return events.follow(caller.business(), since, caller.expiresAt(), sse);
    }

    @POST
    @Path("/conversations/{id}/presence")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(
            operationId = "showPresence",
            summary = "Say that you look at a conversation, type, or left",
            description = "Repeat viewing every 20 seconds and typing every 4 while it lasts; it expires by itself.")
    public void present(@PathParam("id") String id, @Valid @NotNull Presence presence) {
        events.present(caller.business(), TypeId.CONVERSATION.parse(id), caller.user(), presence.state());
    }
}
