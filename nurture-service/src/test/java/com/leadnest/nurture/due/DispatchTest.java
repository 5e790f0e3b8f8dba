package com.leadnest.nurture.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.Topics;
import com.leadnest.kernel.fault.KillPoint;
import com.leadnest.kernel.fault.KillPoints;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.service.Book;
import com.leadnest.nurture.service.Made;
import com.leadnest.testing.suite.outbox.RelayedTopics;
import com.leadnest.testing.suite.outbox.TopicTail;
import com.leadnest.testing.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DispatchTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Book book;

    @Inject
    KillPoints killPoints;

    @Inject
    MovableClock clock;

    @Inject
    ObjectMapper mapper;

    private final UUID business = TypeId.newId();

    @AfterEach
    void asBefore() {
        killPoints.arm(KillPoint.STEP_CLAIMED_UNPUBLISHED, null);
        clock.reset();
    }

    @Test
    void dispatchersSideBySideHandEachOfFiveThousandStepsOverOnce() {
        int people = 5_000;
        try (TopicTail tail = RelayedTopics.tail(Topics.STEPS, business)) {
            book.enrol(business, "medspa_initial", book.people(business, people));
            List<JsonNode> due = due(tail.await(2 * people, SOON));
            assertThat(due).hasSize(people);
            assertThat(due.stream().map(step -> step.get("enrolment_id").asText()))
                    .doesNotHaveDuplicates();
        }
        assertThat(book.number(business, "SELECT count(*) AS n FROM steps WHERE business_id = $1 AND state = 'due'"))
                .isEqualTo(people);
        assertThat(book.number(
                        business,
                        "SELECT sum(n)::bigint AS n FROM sequence_counts WHERE business_id = $1 AND what = 'due'"))
                .isEqualTo(people);
        assertThat(book.number(business, "SELECT count(*) AS n FROM due_steps WHERE business_id = $1 AND position = 4"))
                .isEqualTo(people);
    }

    @Test
    void aBacklogOfManyBusinessesIsHandedOverOnceEachWithNobodyLeftOut() {
        int businesses = 20;
        int people = 100;
        List<UUID> all = Stream.generate(TypeId::newId).limit(businesses).toList();
        for (UUID each : all) {
            String sequence = Made.sequence(each, Made.definition(Made.wait("hour", 60), Made.email("hello")));
            book.enrol(each, sequence, book.people(each, people));
        }
        try (TopicTail tail = RelayedTopics.tail(Topics.STEPS, null)) {
            // An hour's waiting, all of it over at the same moment.
            book.in(business, tx -> tx.preparedQuery(
                            "UPDATE due_steps SET due_at = now() - interval '1 minute' WHERE business_id = ANY ($1)")
                    .execute(Tuple.of(all.toArray(UUID[]::new))));
            Set<String> whose = all.stream().map(TypeId.BUSINESS::text).collect(Collectors.toSet());
            // Each with its StepDue and, because it was the last step, its EnrolmentEnded.
            List<JsonNode> due =
                    due(of(whose, tail.await(records -> of(whose, records).size() >= 2 * businesses * people, SOON)));
            assertThat(due.stream().map(step -> step.get("enrolment_id").asText()))
                    .hasSize(businesses * people)
                    .doesNotHaveDuplicates();
        }
        for (UUID each : all) {
            assertThat(book.number(each, "SELECT count(*) AS n FROM steps WHERE business_id = $1"))
                    .isEqualTo(people);
        }
    }

    @Test
    void aProcessKilledBetweenClaimAndCommitLosesNothingAndDoublesNothing() {
        AtomicInteger kills = new AtomicInteger();
        killPoints.arm(KillPoint.STEP_CLAIMED_UNPUBLISHED, () -> {
            if (kills.incrementAndGet() <= 3) {
                throw new UncheckedIOException(new IOException("killed"));
            }
        });
        try (TopicTail tail = RelayedTopics.tail(Topics.STEPS, business)) {
            book.enrol(business, "medspa_initial", book.people(business, 20));
            List<JsonNode> due = due(tail.await(40, SOON));
            assertThat(kills.get()).isGreaterThan(3);
            assertThat(due.stream().map(step -> step.get("enrolment_id").asText()))
                    .hasSize(20)
                    .doesNotHaveDuplicates();
        }
        assertThat(book.number(business, "SELECT count(*) AS n FROM steps WHERE business_id = $1"))
                .isEqualTo(20);
    }

    @Test
    void whatBecameLateIsCaughtUpAtTheBusinessesRate() {
        int people = 40;
        try (TopicTail tail = RelayedTopics.tail(Topics.STEPS, business)) {
            book.enrol(business, "medspa_initial", book.people(business, people));
            tail.await(2 * people, SOON);
            clock.advance(Duration.ofDays(5));
            Instant back = clock.instant();
            List<JsonNode> second = due(tail.await(3 * people, SOON)).stream()
                    .filter(step -> step.get("step").asInt() == 4)
                    .toList();
            assertThat(second).hasSize(people);
            List<Instant> moments = second.stream()
                    .map(step -> Instant.parse(step.get("due_at").asText()))
                    .sorted()
                    .toList();
            assertThat(moments.get(0)).isAfterOrEqualTo(back);
            for (int i = 1; i < people; i++) {
                assertThat(Duration.between(moments.get(i - 1), moments.get(i)))
                        .as("600 a minute is one every 100 ms")
                        .isGreaterThanOrEqualTo(Duration.ofMillis(99));
            }
        }
    }

    @Test
    void laterStepsKeepTheirSpacingAndTheLastOneCompletesTheSequence() {
        UUID lead = book.people(business, 1).get(0);
        try (TopicTail tail = RelayedTopics.tail(Topics.STEPS, business)) {
            book.enrol(business, "medspa_initial", List.of(lead));
            tail.await(2, SOON);
            for (int step = 3; step <= 4; step++) {
                clock.advance(Duration.between(clock.instant(), next()));
                tail.await(step, SOON);
            }
            List<ConsumerRecord<String, byte[]>> all = tail.await(5, SOON);
            assertThat(all.stream().map(DispatchTest::type))
                    .containsExactly("EnrolmentStarted", "StepDue", "StepDue", "StepDue", "EnrolmentEnded");
            assertThat(all.stream().map(record -> TopicTail.header(record, CloudEventHeaders.VERSION)))
                    .containsExactly("1", "2", "3", "4", "5");
            List<Instant> moments = due(all).stream()
                    .map(each -> Instant.parse(each.get("due_at").asText()))
                    .toList();
            assertThat(Duration.between(moments.get(0), moments.get(1))).isGreaterThanOrEqualTo(Duration.ofDays(1));
            assertThat(Duration.between(moments.get(1), moments.get(2))).isGreaterThanOrEqualTo(Duration.ofDays(2));
            assertThat(data(all.get(4)).get("reason").asText()).isEqualTo("completed");
        }
        assertThat(book.number(business, "SELECT count(*) AS n FROM due_steps WHERE business_id = $1"))
                .isZero();
    }

    private Instant next() {
        List<Instant> due = new ArrayList<>();
        await().atMost(SOON).until(() -> {
            book.in(business, tx -> tx.query("SELECT due_at FROM due_steps WHERE business_id = '" + business + "'")
                            .execute())
                    .forEach(row -> due.add(row.getOffsetDateTime("due_at").toInstant()));
            return !due.isEmpty();
        });
        return due.get(due.size() - 1);
    }

    private static List<ConsumerRecord<String, byte[]>> of(
            Set<String> businesses, List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .filter(record -> businesses.contains(TopicTail.header(record, CloudEventHeaders.BUSINESS)))
                .toList();
    }

    private List<JsonNode> due(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .filter(record -> type(record).equals("StepDue"))
                .map(this::data)
                .toList();
    }

    private JsonNode data(ConsumerRecord<String, byte[]> record) {
        try {
            return mapper.readTree(record.value());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return TopicTail.header(record, CloudEventHeaders.TYPE).split("\\.")[2];
    }
}
