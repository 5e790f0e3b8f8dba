package com.leadnest.inbox.conversation;

import com.leadnest.kernel.id.TypeId;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A conversation whose row this transaction has locked, and what the transaction makes of it. Positions and event
 * versions are counted here and written back once, however many messages there are.
 */
final class LockedThread {

    /** Its columns, as {@link #read} expects them. */
    static final String COLUMNS = "c.id, c.lead_id, c.event_version, c.last_position, c.replied_at";

    private final UUID id;
    private final UUID leadId;
    private final Instant repliedAt;
    private final JsonObject changes = new JsonObject();
    private long version;
    private long position;
    private int added;
    private int inbound;

    private LockedThread(UUID id, UUID leadId, long version, long position, Instant repliedAt) {
        this.id = id;
        this.leadId = leadId;
        this.version = version;
        this.position = position;
        this.repliedAt = repliedAt;
    }

    static LockedThread read(Row row) {
        OffsetDateTime replied = row.getOffsetDateTime("replied_at");
        return new LockedThread(
                row.getUUID("id"),
                row.getUUID("lead_id"),
                row.getLong("event_version"),
                row.getLong("last_position"),
                replied == null ? null : replied.toInstant());
    }

    UUID id() {
        return id;
    }

    UUID leadId() {
        return leadId;
    }

    /** Key of its public events. */
    String key() {
        return leadId == null ? TypeId.CONVERSATION.text(id) : TypeId.LEAD.text(leadId);
    }

    long nextVersion() {
        return ++version;
    }

    long nextPosition() {
        return ++position;
    }

    /** The message as it may go in: a step that fell due before the person answered is called back at once. */
    NewMessage admitted(NewMessage message) {
        boolean overtaken = message.isWaitingStep()
                && repliedAt != null
                && !message.timing().notBefore().isAfter(repliedAt);
        return overtaken ? message.cancelled("replied") : message;
    }

    /** A message was put in. */
    void append(NewMessage message) {
        if (message.manner().state() == MessageState.CANCELLED) {
            // Called back before anyone saw it: it hides nothing that was said and is nobody's work.
            return;
        }
        added++;
        changes.put("last_message", message.content().preview())
                .put("last_message_id", message.id().toString())
                .put("last_channel", message.manner().channel());
        active(message.timing().createdAt());
        sandbox(message.isOfSandbox());
        if (message.content().subject() != null) {
            changes.put("subject", message.content().subject());
        }
        if (message.manner().isInbound()) {
            received(message);
        } else if (message.manner().isReply()) {
            changes.remove("waiting_since");
            changes.put("answered", true);
        }
    }

    private void received(NewMessage message) {
        inbound++;
        String at = message.timing().createdAt().toString();
        switch (message.manner().reason()) {
            case "reply" -> changes.put("reopened", true).put("replied_at", at).put("waiting_since", at);
            case "opt_out" -> changes.put("replied_at", at);
            default -> {
                // Help is answered by itself, and an out-of-office note asks for nothing.
            }
        }
    }

    /** Something happened that moves it up in the list. */
    void active(Instant at) {
        changes.put("active_at", at.toString());
    }

    /** Whether the newest attempt to reach the person went wrong. */
    void failed(boolean failed) {
        changes.put("failed", failed);
    }

    void sandbox(boolean sandbox) {
        if (sandbox) {
            changes.put("sandbox", true);
        }
    }

    JsonObject row() {
        return changes.put("id", id.toString())
                .put("event_version", version)
                .put("last_position", position)
                .put("added", added)
                .put("inbound", inbound);
    }
}
