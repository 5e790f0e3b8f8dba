package com.leadnest.inbox.message;

import com.leadnest.inbox.conversation.Content;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ValidationProblem;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A message that a member writes.
 *
 * @param html of an e-mail; text says the same without it
 * @param lastSeenMessageId the newest message on the writer's screen: when there is a newer one, nothing is sent
 * @param attachmentIds of files uploaded for it
 */
public record ReplyRequest(
        @NotNull @Pattern(regexp = "email|sms", message = "must be email or sms") String channel,
        @NotBlank @Size(max = 20_000) String text,
        @Size(max = 200_000) String html,
        @Size(max = 300) String subject,
        String lastSeenMessageId,
        @Size(max = 10) List<@NotNull String> attachmentIds) {

    UUID lastSeen() {
        return lastSeenMessageId == null ? null : TypeId.MESSAGE.parse(lastSeenMessageId);
    }

    List<UUID> files() {
        return attachmentIds == null
                ? List.of()
                : attachmentIds.stream()
                        .distinct()
                        .map(id -> TypeId.ATTACHMENT
                                .find(id)
                                .orElseThrow(() -> ValidationProblem.of("attachment_ids", "must be ids of files")))
                        .toList();
    }

    /** What is sent. @param ofThread subject of the conversation, for an e-mail that names none */
    Content content(String ofThread) {
        if (channel.equals("sms")) {
            return Content.text(text);
        }
        return new Content(subject(ofThread), text, MailHtml.clean(html).html());
    }

    /** Whether a stored message says what this request says. */
    boolean isOf(Row row) {
        Content content = content(null);
        return channel.equals(row.getString("channel"))
                && Objects.equals(content.text(), row.getString("body_text"))
                && Objects.equals(content.html(), row.getString("body_html"));
    }

    private String subject(String ofThread) {
        // A line break would begin a new header of the mail.
        String own =
                subject == null ? "" : subject.replaceAll("\\p{Cntrl}+", " ").strip();
        if (!own.isEmpty()) {
            return own;
        }
        if (ofThread == null || ofThread.isBlank()) {
            return "Your message";
        }
        return ofThread.regionMatches(true, 0, "re:", 0, 3) ? ofThread : "Re: " + ofThread;
    }
}
