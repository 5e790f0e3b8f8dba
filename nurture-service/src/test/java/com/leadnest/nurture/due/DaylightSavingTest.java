package com.leadnest.nurture.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.Topics;
import com.leadnest.contracts.nurture.NurtureEvents;
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
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Steps that are handed over around the nights in which clocks are moved, forwards and back, in three zones. The next
 * such nights are asked of the zone, so that this holds in every year.
 */
@QuarkusTest
class DaylightSavingTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Inject
    Book book;

    @Inject
    MovableClock clock;

    @Inject
    ObjectMapper mapper;

    private final UUID business = TypeId.newId();

    static Stream<Arguments> nights() {
        return Stream.of(
                        Arguments.of("America/New_York", "+12125550123"),
                        Arguments.of("Europe/London", "+442079460123"),
                        Arguments.of("Australia/Sydney", "+61255501234"))
                .flatMap(where ->
                        Stream.of(true, false).map(forward -> Arguments.of(where.get()[0], where.get()[1], forward)));
    }

    @AfterEach
    void asBefore() {
        clock.reset();
    }

    @ParameterizedTest
    @MethodSource("nights")
    void waitsCountMinutesAndWindowsAreTheRecipientsOwnHours(String zoneId, String phone, boolean forward) {
        ZoneId zone = ZoneId.of(zoneId);
        ZoneOffsetTransition night = next(zone, forward);
        // Seven in the evening before: a day of minutes ends behind the change, the next nine o'clock lies behind it.
        LocalDateTime evening =
                night.getDateTimeBefore().toLocalDate().minusDays(1).atTime(19, 0);
        Instant start = evening.atZone(zone).toInstant();
        UUID lead = person(phone);
        String sequence = Made.sequence(
                business,
                Made.definition(
                        Made.email("now"),
                        Made.until("morning", "09:00", "17:00"),
                        Made.email("nine"),
                        Made.wait("day", 1440),
                        Made.email("day_later"),
                        Made.until("at_nine", "09:00", "17:00"),
                        Made.email("next_nine")));
        clock.advance(Duration.between(Instant.now(), start));
        try (TopicTail tail = RelayedTopics.tail(Topics.STEPS, business)) {
            book.enrol(business, sequence, List.of(lead));
            Instant began = handedOver(tail, 1);
            assertThat(began).isBetween(start, start.plusSeconds(60));

            Instant nine =
                    evening.toLocalDate().plusDays(1).atTime(NINE).atZone(zone).toInstant();
            assertThat(due()).isEqualTo(nine);
            // The clock on the wall went fourteen hours on; an hour more or less went by.
            assertThat(Duration.between(start, nine)).isEqualTo(Duration.ofHours(forward ? 13 : 15));
            toMoment(nine);
            assertThat(handedOver(tail, 2)).isEqualTo(nine);

            assertThat(due()).isEqualTo(nine.plus(Duration.ofHours(24)));
            toMoment(due());
            assertThat(handedOver(tail, 3)).isEqualTo(nine.plus(Duration.ofHours(24)));
        }
    }

    @ParameterizedTest
    @MethodSource("nights")
    void aDayOfMinutesOverTheNightIsTwentyFourHours(String zoneId, String phone, boolean forward) {
        ZoneId zone = ZoneId.of(zoneId);
        ZoneOffsetTransition night = next(zone, forward);
        Instant start = night.getInstant().minus(Duration.ofHours(5));
        String sequence = Made.sequence(
                business, Made.definition(Made.email("now"), Made.wait("day", 1440), Made.email("later")));
        UUID lead = person(phone);
        clock.advance(Duration.between(Instant.now(), start));
        try (TopicTail tail = RelayedTopics.tail(Topics.STEPS, business)) {
            book.enrol(business, sequence, List.of(lead));
            Instant first = handedOver(tail, 1);
            assertThat(due()).isEqualTo(first.plus(Duration.ofHours(24)));
            LocalTime before = first.atZone(zone).toLocalTime();
            assertThat(due().atZone(zone).toLocalTime()).isEqualTo(before.plusHours(forward ? 1 : -1));
            toMoment(due());
            assertThat(handedOver(tail, 2)).isEqualTo(first.plus(Duration.ofHours(24)));
        }
    }

    @ParameterizedTest
    @MethodSource("nights")
    void aWindowInTheHourThatIsMissingOrComesTwiceOpensOnce(String zoneId, String phone, boolean forward) {
        ZoneId zone = ZoneId.of(zoneId);
        ZoneOffsetTransition night = next(zone, forward);
        // Half past the moved hour: it does not exist when clocks go forward, and comes twice when they go back.
        LocalTime half = (forward ? night.getDateTimeBefore() : night.getDateTimeAfter())
                .toLocalTime()
                .plusMinutes(30);
        Instant expected = forward ? night.getInstant() : night.getInstant().minus(Duration.ofMinutes(30));
        Instant start = night.getInstant().minus(Duration.ofHours(5));
        String sequence = Made.sequence(
                business,
                Made.definition(
                        Made.email("now"),
                        Made.until("half", half.toString(), half.plusHours(2).toString()),
                        Made.email("later")));
        UUID lead = person(phone);
        clock.advance(Duration.between(Instant.now(), start));
        try (TopicTail tail = RelayedTopics.tail(Topics.STEPS, business)) {
            book.enrol(business, sequence, List.of(lead));
            handedOver(tail, 1);
            assertThat(due()).isEqualTo(expected);
            toMoment(expected);
            assertThat(handedOver(tail, 2)).isEqualTo(expected);
        }
    }

    private ZoneOffsetTransition next(ZoneId zone, boolean forward) {
        // Some days from now, so that the evening before lies ahead.
        ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.now().plus(Duration.ofDays(3)));
        return next.isGap() == forward ? next : zone.getRules().nextTransition(next.getInstant());
    }

    private UUID person(String phone) {
        UUID lead = book.people(business, 1).get(0);
        book.in(business, tx -> tx.preparedQuery("UPDATE people SET phone = $1").execute(Tuple.of(phone)));
        return lead;
    }

    /** A little before the moment, so that the dispatchers meet it and do not find it past. */
    private void toMoment(Instant moment) {
        clock.advance(Duration.between(clock.instant(), moment.minusMillis(500)));
    }

    /** When the last of so many steps was due, once it is handed over; it never is before that. */
    private Instant handedOver(TopicTail tail, int steps) {
        List<JsonNode> all = tail.await(records -> steps(records).size() >= steps, SOON).stream()
                .filter(DaylightSavingTest::isStep)
                .map(this::data)
                .toList();
        assertThat(all).hasSize(steps);
        Instant due = Instant.parse(all.get(steps - 1).get("due_at").asText());
        assertThat(clock.instant()).isAfterOrEqualTo(due);
        return due;
    }

    /** Until when the person waits, as events say times: in whole milliseconds. */
    private Instant due() {
        await().atMost(SOON)
                .until(() -> book.number(business, "SELECT count(*) AS n FROM due_steps WHERE business_id = $1") == 1);
        return book.in(business, tx -> tx.preparedQuery("SELECT due_at FROM due_steps WHERE business_id = $1")
                        .execute(Tuple.of(business)))
                .iterator()
                .next()
                .getOffsetDateTime("due_at")
                .toInstant()
                .truncatedTo(ChronoUnit.MILLIS);
    }

    private static List<ConsumerRecord<String, byte[]>> steps(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream().filter(DaylightSavingTest::isStep).toList();
    }

    private static boolean isStep(ConsumerRecord<String, byte[]> record) {
        return TopicTail.header(record, CloudEventHeaders.TYPE).equals(NurtureEvents.STEP_DUE.ceType());
    }

    private JsonNode data(ConsumerRecord<String, byte[]> record) {
        try {
            return mapper.readTree(record.value());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
