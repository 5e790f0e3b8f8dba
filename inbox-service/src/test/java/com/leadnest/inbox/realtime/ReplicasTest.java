package com.leadnest.inbox.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.server.RedisResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Redis;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes with one Redis between them: each browser hears of everything, wherever it is connected. */
@QuarkusTest
class ReplicasTest {

    @Inject
    Broadcast here;

    @Inject
    Listeners browsersHere;

    @Inject
    Vertx vertx;

    @Inject
    Redis redis;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private final UUID business = TypeId.newId();
    private final UUID conversation = TypeId.newId();
    private final List<Hint> heardHere = new CopyOnWriteArrayList<>();
    private final List<Hint> heardThere = new CopyOnWriteArrayList<>();
    private Wire wire;
    private Broadcast there;
    private Presences peopleThere;

    @BeforeEach
    void aSecondReplica() {
        wire = new Wire(vertx, redis);
        Listeners browsersThere = new Listeners(clock);
        peopleThere = new Presences(browsersThere, clock);
        there = new Broadcast(browsersThere, peopleThere, wire, json);
        wire.start(null);
        browsersHere.follow(business).map(Heard::hint).subscribe().with(heardHere::add);
        browsersThere.follow(business).map(Heard::hint).subscribe().with(heardThere::add);
        bothHearEachOther();
    }

    @AfterEach
    void oneAgain() {
        wire.stop(null);
        RedisResource.startServer();
    }

    /** Says something on each side until it is heard on the other. */
    private void bothHearEachOther() {
        UUID ping = TypeId.newId();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            here.publish(List.of(Hint.conversation(business, ping)));
            there.publish(List.of(Hint.message(business, ping, ping)));
            return heardThere.contains(Hint.conversation(business, ping))
                    && heardHere.contains(Hint.message(business, ping, ping));
        });
    }

    @Test
    void whatIsSaidOnEitherSideIsHeardOnceOnBoth() {
        Hint mine = Hint.message(business, conversation, TypeId.newId());
        Hint theirs = Hint.status(business, conversation, TypeId.newId(), "sent");

        here.publish(List.of(mine));
        there.publish(List.of(theirs));

        for (List<Hint> heard : List.of(heardHere, heardThere)) {
            await().until(() -> heard.contains(mine) && heard.contains(theirs));
        }
        bothHearEachOther();
        for (List<Hint> heard : List.of(heardHere, heardThere)) {
            assertThat(heard).filteredOn(mine::equals).hasSize(1);
            assertThat(heard).filteredOn(theirs::equals).hasSize(1);
        }
    }

    @Test
    void presenceIsKnownOnBothSides() {
        here.publish(List.of(Hint.presence(business, conversation, TypeId.newId(), "viewing")));
        await().until(() -> peopleThere.of(business).size() == 1);
    }

    @Test
    void withRedisAwayEachHearsItsOwnAndBothHearAgainWhenItIsBack() {
        RedisResource.killServer();
        Hint alone = Hint.message(business, conversation, TypeId.newId());
        long began = System.nanoTime();
        for (int i = 0; i < 1_000; i++) {
            here.publish(List.of(Hint.conversation(business, conversation)));
        }
        here.publish(List.of(alone));

        assertThat(heardHere).as("told on the spot").contains(alone);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));

        RedisResource.startServer();
        bothHearEachOther();
        assertThat(heardThere).doesNotContain(alone);
    }

    @Test
    void aRedisThatHangsHoldsNothingUp() {
        RedisResource.pauseServer();
        try {
            Hint mine = Hint.message(business, conversation, TypeId.newId());
            long began = System.nanoTime();
            for (int i = 0; i < 2_000; i++) {
                here.publish(List.of(Hint.conversation(business, conversation)));
            }
            here.publish(List.of(mine));
            assertThat(heardHere).contains(mine);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        } finally {
            RedisResource.resumeServer();
        }
        bothHearEachOther();
    }
}
