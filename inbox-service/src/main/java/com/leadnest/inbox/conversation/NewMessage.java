package com.leadnest.inbox.conversation;

import com.leadnest.kernel.id.TypeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message to be appended to a conversation.
 *
 * @param dedupeKey once in a business: {@code step:<enrolment>:<step>}, {@code reply:<key>}, {@code in:<provider>:<id>},
 *     {@code auto:<message answered>}
 * @param step null for what no sequence has to do with
 * @param sender who wrote it and how it came in
 * @param timing from when and until when it may be sent
 */
public record NewMessage(
        UUID id,
        UUID conversationId,
        String dedupeKey,
        Manner manner,
        Content content,
        StepOrigin step,
        Sender sender,
        Timing timing) {

    /**
     * Who wrote it, and for what came in, how.
     *
     * @param author member of the team, or null
     * @param mentions members a note is for
     * @param from address it came from, or null
     * @param to address it came to, or null to be found at the moment of send
     * @param provider which brought it, or null
     * @param providerId its id there, or null
     * @param rfcMessageId of an e-mail that came in, without angle brackets, or null
     * @param rfcInReplyTo of an e-mail that came in, or null
     */
    public record Sender(
            UUID author,
            List<UUID> mentions,
            String from,
            String to,
            String provider,
            String providerId,
            String rfcMessageId,
            String rfcInReplyTo) {

        public static final Sender NOBODY = member(null);

        public static Sender member(UUID author) {
            return new Sender(author, List.of(), null, null, null, null, null, null);
        }
    }

    /** @param expiresAt not to be sent after this, or null */
    public record Timing(Instant createdAt, Instant notBefore, Instant expiresAt) {

        public static Timing at(Instant now) {
            return new Timing(now, now, null);
        }
    }

    /** Whether what came in was played in the sandbox, or came from the mail server of this machine. */
    boolean isOfSandbox() {
        return "sandbox".equals(sender.provider()) || "local".equals(sender.provider());
    }

    /** Whether it is a message of a sequence that no provider has seen. */
    boolean isWaitingStep() {
        return manner.kind().equals("sequence") && manner.state().isWaiting();
    }

    /** The same message, called back before it began. */
    NewMessage cancelled(String reason) {
        Manner none = new Manner(manner.channel(), manner.kind(), manner.purpose(), MessageState.CANCELLED, reason);
        return new NewMessage(id, conversationId, dedupeKey, none, content, step, sender, timing);
    }

    /** A message that the service itself answers with, to STOP or HELP; once for each message answered. */
    public static NewMessage automatic(UUID conversation, String channel, String text, UUID answered, Instant now) {
        return new NewMessage(
                TypeId.newId(),
                conversation,
                "auto:" + answered,
                Manner.queued(channel, "auto", "transactional"),
                Content.text(text),
                null,
                Sender.NOBODY,
                Timing.at(now));
    }
}
