package com.leadnest.auth.signingkey;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When keys are made, used and withdrawn. A key is published well before it signs, so that every verifier
 * knows it by then, and stays published until the last token it signed has expired.
 */
public record KeySchedule(Duration signsFor, Duration publishedBefore, Duration publishedAfter) {

    static KeySchedule of(SigningKeyConfig config) {
        return new KeySchedule(config.signsFor(), config.publishedBefore(), config.publishedAfter());
    }

    /** A key's place in time. */
    public interface Scheduled {

        /** When it begins to sign. */
        Instant activeFrom();
    }

    /** The key that signs at a moment: the youngest that has begun. Empty when none has. */
    public <K extends Scheduled> Optional<K> signing(List<K> keys, Instant now) {
        return keys.stream()
                .filter(key -> !key.activeFrom().isAfter(now))
                .max(Comparator.comparing(Scheduled::activeFrom));
    }

    /** When the next key has to begin to sign, if it has to be made now; empty when there is nothing to do. */
    public <K extends Scheduled> Optional<Instant> nextDue(List<K> keys, Instant now) {
        Optional<Instant> youngest = keys.stream().map(Scheduled::activeFrom).max(Comparator.naturalOrder());
        if (youngest.isEmpty()) {
            return Optional.of(now);
        }
        Instant ends = youngest.get().plus(signsFor);
        if (now.isBefore(ends.minus(publishedBefore))) {
            return Optional.empty();
        }
        // Overdue after a long stop: still published first, the old key signs meanwhile.
        Instant announced = now.plus(publishedBefore);
        return Optional.of(ends.isAfter(announced) ? ends : announced);
    }

    /** Keys that signed last so long ago that nothing of theirs can still hold. */
    public <K extends Scheduled> List<K> outdated(List<K> keys, Instant now) {
        return keys.stream()
                .filter(key -> keys.stream()
                        .map(Scheduled::activeFrom)
                        .filter(other -> other.isAfter(key.activeFrom()))
                        .min(Comparator.naturalOrder())
                        .filter(successor -> now.isAfter(successor.plus(publishedAfter)))
                        .isPresent())
                .toList();
    }
}
