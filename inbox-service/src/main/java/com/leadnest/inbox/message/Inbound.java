package com.leadnest.inbox.message;

import com.leadnest.inbox.attachment.StoredFile;
import com.leadnest.inbox.conversation.Content;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message that came in over a channel, verified and read by it.
 *
 * @param channel email or sms
 * @param intent reply, opt_out, opt_in, help or auto_reply
 * @param origin who brought it
 * @param threading what it says about the conversation it belongs to
 * @param files kept already; they become its attachments
 * @param receivedAt when the provider had it
 */
public record Inbound(
        String channel,
        String intent,
        Origin origin,
        Threading threading,
        Content content,
        List<StoredFile> files,
        Instant receivedAt) {

    /**
     * @param provider twilio, smtp, imap, sandbox …
     * @param id the provider's id: the same one again is the same message
     * @param from E.164 or a normalised e-mail address
     * @param to number or address it was sent to
     */
    public record Origin(String provider, String id, String from, String to) {}

    /**
     * @param conversation named by a verified reply address, or null
     * @param rfcMessageId of an e-mail, without angle brackets, or null
     * @param inReplyTo or null
     * @param references ids of earlier e-mails it names
     */
    public record Threading(UUID conversation, String rfcMessageId, String inReplyTo, List<String> references) {

        public static final Threading NONE = new Threading(null, null, null, List.of());
    }
}
