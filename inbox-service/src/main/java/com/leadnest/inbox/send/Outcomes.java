package com.leadnest.inbox.send;

import com.leadnest.inbox.channel.Answer;
import com.leadnest.inbox.conversation.Fence;
import com.leadnest.inbox.conversation.Outcome;
import com.leadnest.inbox.conversation.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What an answer of a provider means for a message. Only one that was certainly not taken is ever offered again.
 *
 * @param attempts offers after which it has failed
 */
record Outcomes(Duration firstBackOff, Duration longestBackOff, int attempts) {

    private static final int MOST_DOUBLINGS = 20;

    static Outcomes of(SendConfig config) {
        return new Outcomes(config.firstBackOff(), config.longestBackOff(), config.attempts());
    }

    /** @param receiptOf the channel's name for itself */
    Outcome of(UUID message, Fence fence, Answer answer, ReceiptOf receiptOf, Instant now) {
        if (answer instanceof Answer.Taken taken) {
            return new Outcome.Sent(message, fence, receiptOf.receipt(taken.id(), taken.segments()), now);
        }
        if (answer instanceof Answer.Rejected rejected) {
            return new Outcome.Failed(message, fence, "rejected", rejected.reason(), rejected.detail(), now);
        }
        if (answer instanceof Answer.NotTaken notTaken) {
            return notTaken(message, fence, notTaken, now);
        }
        return new Outcome.Unconfirmed(message, fence, ((Answer.Unknown) answer).detail(), now);
    }

    private Outcome notTaken(UUID message, Fence fence, Answer.NotTaken answer, Instant now) {
        if (fence.attempt() >= attempts) {
            return new Outcome.Failed(message, fence, "rejected", "provider_error", answer.detail(), now);
        }
        Instant again = now.plus(answer.after() == null ? backOff(fence.attempt()) : answer.after());
        return new Outcome.Deferred(message, fence, answer.reason(), again, again, now);
    }

    /** @param attempt from 1 */
    Duration backOff(int attempt) {
        Duration wait = firstBackOff.multipliedBy(1L << Math.min(MOST_DOUBLINGS, attempt - 1));
        return wait.compareTo(longestBackOff) < 0 ? wait : longestBackOff;
    }

    /** Names of a channel that go on a receipt. */
    record ReceiptOf(String provider, boolean sandbox) {

        Receipt receipt(String id, int segments) {
            return new Receipt(provider, id, segments, sandbox);
        }
    }
}
