package com.leadnest.inbox.conversation;

import com.leadnest.inbox.sla.ReplyPromise;
import com.leadnest.kernel.id.TypeId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A conversation as its reader sees it.
 *
 * @param status unread when the reader has not seen all of it, else open, snoozed or closed
 * @param assignedTo the address of who has it; the id where that is not known
 * @param sla when an answer is due, or null
 * @param sandbox whether messages of it went to the sandbox instead of a provider
 * @param failed whether the newest attempt to reach the person went wrong
 */
public record ConversationView(
        String id,
        String leadId,
        String leadName,
        String subject,
        String lastMessage,
        String status,
        String priority,
        String assignedTo,
        Instant lastActivity,
        int messageCount,
        String assignedUserId,
        int unreadCount,
        String lastChannel,
        Instant snoozedUntil,
        List<String> labels,
        ReplyPromise.Due sla,
        boolean sandbox,
        String leadPhone,
        String leadEmail,
        String lastMessageId,
        boolean failed,
        String messagesUrl) {

    static ConversationView read(Row row, ReplyPromise promise, Instant now) {
        String id = TypeId.CONVERSATION.text(row.getUUID("id"));
        String address = row.getString("address");
        boolean byMail = address != null && address.contains("@");
        int unread = row.getInteger("unread_count");
        String assigned = TypeId.USER.textOrNull(row.getUUID("assigned_to"));
        Instant waiting = instant(row, "waiting_since");
        return new ConversationView(
                id,
                TypeId.LEAD.textOrNull(row.getUUID("lead_id")),
                first(row.getString("lead_name"), row.getString("lead_email"), row.getString("lead_phone"), address),
                row.getString("subject"),
                row.getString("last_message"),
                unread > 0 ? "unread" : row.getString("status"),
                row.getString("priority"),
                first(row.getString("assigned_email"), assigned),
                instant(row, "last_activity"),
                row.getInteger("message_count"),
                assigned,
                unread,
                row.getString("last_channel"),
                instant(row, "snoozed_until"),
                List.of(row.getArrayOfStrings("labels")),
                promise.due(waiting, row.getOffsetDateTime("answered_at") != null, now),
                row.getBoolean("sandbox"),
                first(row.getString("lead_phone"), byMail ? null : address),
                first(row.getString("lead_email"), byMail ? address : null),
                TypeId.MESSAGE.textOrNull(row.getUUID("last_message_id")),
                row.getBoolean("failed"),
                "/api/inbox/conversations/" + id + "/messages");
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }

    private static String first(String... names) {
        for (String name : names) {
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        return null;
    }
}
