package com.leadnest.gateway.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final Deque<Promise<Grant>> questions = new ArrayDeque<>();
    private final List<String> served = new ArrayList<>();
    private final Policy policy = new Policy("plan", Policy.Per.USER, List.of(new Rule(600, Duration.ofMinutes(1))));
    private final Lane lane = new Lane(policy, "user", ask -> {
        Promise<Grant> question = Promise.promise();
        questions.add(question);
        return question.future();
    });

    /** A client that left while its request waited: reading on failed, and everybody behind it waited for ever. */
    @Test
    void whoeverBreaksOnTheirAnswerLeavesTheOthersTheirs() {
        lane.ask().onComplete(decision -> served.add("first"));
        lane.ask().onComplete(decision -> {
            throw new IllegalStateException("Request has already been read");
        });
        lane.ask().onComplete(decision -> served.add("third"));
        grant(1);
        grant(2);

        assertThat(served).containsExactly("first", "third");
        assertThat(lane.ask().isComplete()).isFalse();
        grant(1);
        assertThat(questions).isEmpty();
    }

    @Test
    void aStoreThatIsAwayIsToldToEveryoneWhoWaits() {
        Future<Decision> asked = lane.ask();

        questions.remove().fail("away");

        assertThat(asked.cause()).hasMessage("away");
    }

    private void grant(int permits) {
        List<Grant.Share> shares = List.of(new Grant.Share(500, 60_000, 0));
        questions.remove().complete(new Grant(permits, shares, System.nanoTime()));
    }
}
