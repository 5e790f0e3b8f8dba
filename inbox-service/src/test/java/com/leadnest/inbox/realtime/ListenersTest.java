package com.leadnest.inbox.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.time.MovableClock;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who hears what, and what a listener that does not keep up costs the others: nothing. */
class ListenersTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final MovableClock clock = MovableClock.stoppedAt(NOW);
    private final Listeners listeners = new Listeners(clock);
    private final UUID business = TypeId.newId();
    private final Hint hint = Hint.conversation(business, TypeId.newId());

    private AssertSubscriber<Heard> follow(UUID of, long asksFor) {
        return listeners.follow(of).subscribe().withSubscriber(AssertSubscriber.create(asksFor));
    }

    @Test
    void whatWaitsForASlowOneKeepsTheMomentAtWhichItWasHeard() {
        AssertSubscriber<Heard> slow = follow(business, 0);
        listeners.deliver(List.of(hint));
        clock.stopAt(NOW.plusSeconds(60));

        slow.request(1);

        assertThat(slow.getItems()).containsExactly(new Heard(hint, NOW));
    }

    @Test
    void oneThatDoesNotReadIsCutOffAndTheOthersHearAll() {
        AssertSubscriber<Heard> stuck = follow(business, 0);
        AssertSubscriber<Heard> quick = follow(business, Long.MAX_VALUE);
        AssertSubscriber<Heard> elsewhere = follow(TypeId.newId(), Long.MAX_VALUE);
        int hints = 3 * Listeners.MOST_WAITING;

        for (int i = 0; i < hints; i++) {
            listeners.deliver(List.of(hint));
        }

        assertThat(quick.getItems()).hasSize(hints);
        assertThat(elsewhere.getItems()).isEmpty();
        stuck.request(Long.MAX_VALUE);
        stuck.assertCompleted();
        assertThat(stuck.getItems()).hasSize(Listeners.MOST_WAITING);
        quick.assertNotTerminated();
    }

    @Test
    void whoKeepsUpIsNeverCutOffHoweverMuchThereIs() {
        AssertSubscriber<Heard> steady = follow(business, 0);
        for (int i = 0; i < 3 * Listeners.MOST_WAITING; i++) {
            listeners.deliver(List.of(hint));
            steady.request(1);
        }
        steady.assertNotTerminated();
        assertThat(steady.getItems()).hasSize(3 * Listeners.MOST_WAITING);
    }

    @Test
    void whoLeavesIsForgotten() {
        AssertSubscriber<Heard> left = follow(business, Long.MAX_VALUE);
        AssertSubscriber<Heard> stays = follow(business, Long.MAX_VALUE);
        left.cancel();

        listeners.deliver(List.of(hint));

        assertThat(left.getItems()).isEmpty();
        assertThat(stays.getItems()).hasSize(1);
    }
}
