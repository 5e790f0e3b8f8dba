package com.leadnest.nurture.statistics;

import com.leadnest.nurture.model.AbStep;
import com.leadnest.nurture.model.Variant;
import java.util.Map;
import java.util.Optional;

/**
 * Which variant of an A/B test has won: the one with the higher rate once enough people got the message. It is no test
 * of significance, on purpose: one variant has to be sent to all who follow, and at equal cost the one that did better
 * so far is the better bet, however small the difference. With 200 recipients a test would most often say nothing.
 */
final class WinnerRule {

    private WinnerRule() {}

    /**
     * The winner's key, or empty while there is none.
     *
     * @param byVariant what was counted, by the variant's key
     */
    static Optional<String> winner(AbStep step, Map<String, Result> byVariant) {
        long sent = byVariant.values().stream().mapToLong(Result::sent).sum();
        if (step.winner() == null || sent < step.winner().afterRecipients()) {
            return Optional.empty();
        }
        String best = null;
        double highest = -1;
        for (Variant variant : step.variants()) {
            double rate = byVariant.getOrDefault(variant.key(), Result.NONE).rate();
            if (rate > highest) {
                highest = rate;
                best = variant.key();
            }
        }
        return Optional.ofNullable(best);
    }

    /** @param hits how many of those sent were opened, clicked or answered, whichever is asked for */
    record Result(long sent, long hits) {

        static final Result NONE = new Result(0, 0);

        double rate() {
            return sent == 0 ? 0 : (double) hits / sent;
        }
    }
}
