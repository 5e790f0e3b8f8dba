package com.leadnest.inbox.conversation;

import java.time.Instant;
import java.util.UUID;

/** What became of a message. {@link MessageJournal#record} writes it down, if the message may still come to that. */
public sealed interface Outcome {

    UUID messageId();

    /** When it happened. */
    Instant at();

    MessageState state();

    /** Who has the claim; null for what anyone may report (a webhook, a person, a stop). */
    default Fence fence() {
        return null;
    }

    /** A provider took it. */
    record Sent(UUID messageId, Fence fence, Receipt receipt, Instant at) implements Outcome {
        @Override
        public MessageState state() {
            return MessageState.SENT;
        }
    }

    /** It reached the recipient. @param receipt what is known of the provider, or null */
    record Delivered(UUID messageId, Receipt receipt, Instant at) implements Outcome {
        @Override
        public MessageState state() {
            return MessageState.DELIVERED;
        }
    }

    /**
     * It may not be sent now.
     *
     * @param reason see {@link com.leadnest.contracts.message.MessageDeferred}
     * @param until the next moment at which it may be sent, or null when nobody knows
     * @param retryAt when the sender looks at it again
     */
    record Deferred(UUID messageId, Fence fence, String reason, Instant until, Instant retryAt, Instant at)
            implements Outcome {
        @Override
        public MessageState state() {
            return MessageState.DEFERRED;
        }
    }

    /**
     * It will not be sent, or came back.
     *
     * @param stage refused, rejected or undelivered
     * @param reason see {@link com.leadnest.contracts.message.MessageFailed}
     * @param detail without personal data, or null
     */
    record Failed(UUID messageId, Fence fence, String stage, String reason, String detail, Instant at)
            implements Outcome {
        @Override
        public MessageState state() {
            return MessageState.FAILED;
        }

        /** Whether a provider says that the person wants no messages: our own gate's refusal is no news of that. */
        public boolean isOptOut() {
            return reason.equals("opted_out") && !stage.equals("refused");
        }
    }

    /** The provider may have it or not. */
    record Unconfirmed(UUID messageId, Fence fence, String detail, Instant at) implements Outcome {
        @Override
        public MessageState state() {
            return MessageState.UNCONFIRMED;
        }
    }

    /** It was called back before a provider saw it. @param reason e.g. replied, opted_out, stopped */
    record Cancelled(UUID messageId, String reason, Instant at) implements Outcome {
        @Override
        public MessageState state() {
            return MessageState.CANCELLED;
        }
    }

    /** Its enrolment was paused. */
    record Held(UUID messageId, Instant at) implements Outcome {
        @Override
        public MessageState state() {
            return MessageState.HELD;
        }
    }

    /** It waits for the sender again: its enrolment goes on, or a person tries it again. */
    record Requeued(UUID messageId, Instant at) implements Outcome {
        @Override
        public MessageState state() {
            return MessageState.QUEUED;
        }
    }
}
