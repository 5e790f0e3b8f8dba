package com.leadnest.inbox.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReplyPromiseTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final ReplyPromise promise = new ReplyPromise(5, 60);

    @Test
    void theFirstAnswerAndLaterOnesArePromisedDifferently() {
        assertThat(promise.due(NOON, false, NOON).dueAt()).isEqualTo(NOON.plusSeconds(300));
        assertThat(promise.due(NOON, true, NOON).dueAt()).isEqualTo(NOON.plusSeconds(3600));
    }

    @Test
    void isBrokenAfterTheMinuteAndNotInIt() {
        assertThat(promise.due(NOON, false, NOON.plusSeconds(300)).breached()).isFalse();
        assertThat(promise.due(NOON, false, NOON.plusSeconds(301)).breached()).isTrue();
    }

    @Test
    void nothingIsDueToSomeoneWhoDoesNotWaitOrWasPromisedNothing() {
        assertThat(promise.due(null, false, NOON)).isNull();
        assertThat(new ReplyPromise(null, 60).due(NOON, false, NOON)).isNull();
        assertThat(new ReplyPromise(5, null).due(NOON, true, NOON)).isNull();
    }
}
