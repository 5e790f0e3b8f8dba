package com.leadnest.inbox.message;

import com.leadnest.inbox.attachment.AttachmentView;
import com.leadnest.kernel.id.TypeId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A message as its readers see it.
 *
 * @param reason stable code of why it waits, failed or was called back, or null
 * @param reasonText the same in words, or null
 * @param html cleaned: nothing in it runs, and images from elsewhere are not loaded by themselves
 * @param hasRemoteImages whether there are such images
 * @param notBefore for one that waits: when it may go out
 */
public record MessageView(
        String id,
        String conversationId,
        String direction,
        String channel,
        String kind,
        String state,
        String reason,
        String reasonText,
        String subject,
        String text,
        String html,
        boolean hasRemoteImages,
        Author author,
        List<String> mentions,
        Instant createdAt,
        Instant sentAt,
        Instant deliveredAt,
        Instant notBefore,
        List<AttachmentView> attachments,
        boolean sandbox,
        Integer segments,
        String enrolmentId,
        Integer step,
        String sequenceName,
        String intent) {

    static final String COLUMNS = "m.id, m.conversation_id, m.direction, m.channel, m.kind, m.state, m.reason,"
            + " m.reason_detail, m.subject, m.body_text, m.body_html, m.author_id, m.mentions, m.created_at, m.sent_at,"
            + " m.delivered_at, m.not_before, m.sandbox, m.segments, m.enrolment_id, m.step, m.sequence_name, m.intent,"
            + " (SELECT w.email FROM members w WHERE w.business_id = m.business_id AND w.user_id = m.author_id)"
            + " AS author_email";

    /** @param name their address; the id where that is not known */
    public record Author(String userId, String name) {

        static Author of(UUID user, String email) {
            String id = TypeId.USER.textOrNull(user);
            return id == null ? null : new Author(id, email == null ? id : email);
        }
    }

    static MessageView read(Row row, List<AttachmentView> attachments) {
        MailHtml html = MailHtml.clean(row.getString("body_html"));
        String state = row.getString("state");
        boolean waits = "queued".equals(state) || "deferred".equals(state);
        return new MessageView(
                TypeId.MESSAGE.text(row.getUUID("id")),
                TypeId.CONVERSATION.text(row.getUUID("conversation_id")),
                row.getString("direction"),
                row.getString("channel"),
                row.getString("kind"),
                state,
                row.getString("reason"),
                ReasonText.of(row.getString("reason"), row.getString("reason_detail")),
                row.getString("subject"),
                row.getString("body_text"),
                html.html(),
                html.hasRemoteImages(),
                Author.of(row.getUUID("author_id"), row.getString("author_email")),
                Arrays.stream(row.getArrayOfUUIDs("mentions"))
                        .map(TypeId.USER::text)
                        .toList(),
                instant(row, "created_at"),
                instant(row, "sent_at"),
                instant(row, "delivered_at"),
                waits ? instant(row, "not_before") : null,
                attachments,
                row.getBoolean("sandbox"),
                row.getInteger("segments"),
                TypeId.ENROLMENT.textOrNull(row.getUUID("enrolment_id")),
                row.getInteger("step"),
                row.getString("sequence_name"),
                row.getString("intent"));
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
