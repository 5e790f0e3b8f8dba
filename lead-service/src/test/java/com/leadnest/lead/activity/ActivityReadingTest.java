package com.leadnest.lead.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.leadnest.kernel.problem.ValidationProblem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActivityReadingTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final UUID user = UUID.randomUUID();

    @Test
    void aCallHasAnOutcomeAndMayHaveMinutesAndANote() {
        Activity call = read(new ActivityRequest("call", "answered", 12, null, "  wants a\u0000 quote ", null));
        assertThat(call.kind()).isEqualTo(ActivityKind.CALL);
        assertThat(call.outcome()).isEqualTo("answered");
        assertThat(call.minutes()).isEqualTo(12);
        assertThat(call.note()).isEqualTo("wants a quote");
        assertThat(call.user()).isEqualTo(user);
        assertThat(call.at()).isEqualTo(NOW);
        assertThat(call.isNewBooking()).isFalse();
    }

    @Test
    void aBookingKeepsItsMomentWhateverTheZoneItWasSaidIn() {
        Activity booking =
                read(new ActivityRequest("booking", "booked", null, "2026-03-05T09:30:00-06:00", null, null));
        assertThat(booking.startsAt()).isEqualTo("2026-03-05T15:30:00Z");
        assertThat(booking.isNewBooking()).isTrue();
        assertThat(read(new ActivityRequest("booking", "cancelled", null, null, null, null))
                        .isNewBooking())
                .isFalse();
    }

    @Test
    void anActivityMayHaveHappenedBeforeButNotAfterNow() {
        assertThat(read(note("2026-02-27T08:00:00.1234567Z")).at()).isEqualTo("2026-02-27T08:00:00.123456Z");
        assertThat(read(note("2026-03-01T12:04:00Z")).at()).isEqualTo("2026-03-01T12:04:00Z");
        assertThat(wrong(note("2026-03-01T12:06:00Z")))
                .containsExactly(Map.entry("at", List.of("must not be in the future")));
        assertThat(wrong(note("1999-12-31T23:59:59Z"))).containsOnlyKeys("at");
        assertThat(wrong(note("yesterday"))).containsOnlyKeys("at");
        assertThat(wrong(note("2026-03-01T12:00:00"))).containsOnlyKeys("at");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(wrong(new ActivityRequest("call", "kept", 1441, "2026-03-05T09:30:00Z", "n".repeat(10_001), "soon")))
                .containsOnlyKeys("outcome", "minutes", "starts_at", "note", "at");
        assertThat(wrong(new ActivityRequest("booking", null, 5, "+1000000-01-01T00:00:00Z", null, null)))
                .containsOnlyKeys("outcome", "minutes", "starts_at");
        assertThat(wrong(new ActivityRequest("note", "missed", 5, null, null, null)))
                .containsOnlyKeys("outcome", "minutes", "note");
        assertThat(wrong(new ActivityRequest("visit", null, null, null, null, null)))
                .containsExactly(Map.entry("kind", List.of("must be one of: call, booking, note")));
    }

    private static ActivityRequest note(String at) {
        return new ActivityRequest("note", null, null, null, "met at the fair", at);
    }

    private Activity read(ActivityRequest request) {
        return ActivityReading.read(request, user, NOW);
    }

    private Map<String, List<String>> wrong(ActivityRequest request) {
        return catchThrowableOfType(ValidationProblem.class, () -> read(request))
                .details();
    }
}
