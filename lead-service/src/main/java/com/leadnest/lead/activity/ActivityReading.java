package com.leadnest.lead.activity;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ValidationProblem;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rules of what can be logged. Reads a request and gathers all that is wrong with it. */
final class ActivityReading {

    static final int NOTE_MAX = 10_000;
    static final int MINUTES_MAX = 24 * 60;

    /** A caller's clock may be ahead of ours by this much. */
    static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    /** What nobody means, and what a database column could not take. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final ActivityRequest said;
    private final Instant now;
    private final Map<String, List<String>> wrong = new LinkedHashMap<>();

    private ActivityReading(ActivityRequest said, Instant now) {
        this.said = said;
        this.now = now;
    }

    /**
     * @param user who logs it
     * @param now the present, in microseconds
     * @throws ValidationProblem with every field that is wrong
     */
    static Activity read(ActivityRequest said, UUID user, Instant now) {
        return new ActivityReading(said, now).read(user);
    }

    private Activity read(UUID user) {
        ActivityKind kind = ActivityKind.find(said.kind()).orElse(null);
        if (kind == null) {
            complain("kind", "must be one of: call, booking, note");
            throw new ValidationProblem(wrong);
        }
        Activity activity = new Activity(
                TypeId.newId(), kind, outcome(kind), minutes(kind), startsAt(kind), note(kind), user, at());
        if (wrong.isEmpty()) {
            return activity;
        }
        throw new ValidationProblem(wrong);
    }

    private String outcome(ActivityKind kind) {
        String outcome = said.outcome();
        if (kind.outcomes().isEmpty()) {
            refuse("outcome", outcome, "a note has no outcome");
        } else if (outcome == null || !kind.outcomes().contains(outcome)) {
            complain("outcome", "must be one of: " + String.join(", ", kind.outcomes()));
        }
        return outcome;
    }

    private Integer minutes(ActivityKind kind) {
        Integer minutes = said.minutes();
        if (kind != ActivityKind.CALL) {
            refuse("minutes", minutes, "only a call has minutes");
        } else if (minutes != null && (minutes < 0 || minutes > MINUTES_MAX)) {
            complain("minutes", "must be 0 to " + MINUTES_MAX);
        }
        return minutes;
    }

    private Instant startsAt(ActivityKind kind) {
        if (kind != ActivityKind.BOOKING) {
            refuse("starts_at", said.startsAt(), "only a booking has a beginning");
            return null;
        }
        return time("starts_at", said.startsAt());
    }

    private String note(ActivityKind kind) {
        // PostgreSQL has no place for NUL in a text.
        String note =
                said.note() == null ? "" : said.note().replace("\u0000", "").strip();
        if (note.length() > NOTE_MAX) {
            complain("note", "must be at most " + NOTE_MAX + " characters");
        }
        if (note.isEmpty() && kind == ActivityKind.NOTE) {
            complain("note", "a note needs a text");
        }
        return note.isEmpty() ? null : note;
    }

    private Instant at() {
        Instant at = time("at", said.at());
        if (at != null && at.isAfter(now.plus(CLOCK_SKEW))) {
            complain("at", "must not be in the future");
        }
        return at == null ? now : at;
    }

    private Instant time(String field, String text) {
        if (text == null) {
            return null;
        }
        try {
            Instant time = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (time.isBefore(EARLIEST) || !time.isBefore(LATEST)) {
                complain(field, "must be between the years 2000 and 2100");
            }
            return time;
        } catch (DateTimeException e) {
            complain(field, "must be a time with its zone, such as 2026-03-01T15:30:00Z");
            return null;
        }
    }

    private void refuse(String field, Object value, String message) {
        if (value != null) {
            complain(field, message);
        }
    }

    private void complain(String field, String message) {
        wrong.putIfAbsent(field, List.of(message));
    }
}
