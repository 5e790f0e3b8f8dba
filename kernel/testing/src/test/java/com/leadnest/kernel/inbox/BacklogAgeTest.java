package com.leadnest.kernel.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class BacklogAgeTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final String BULK = "leadnest.leads-bulk.v1";

    private final BacklogAge age = new BacklogAge(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(30));

    @Test
    void aBacklogWaitsUntilItsNewestRecordIsOldEnough() {
        assertThat(age.missing(records(BULK, 500, NOW.minusSeconds(10)))).isEqualTo(Duration.ofSeconds(20));
        assertThat(age.missing(records(BULK, 500, NOW.minusSeconds(30)))).isZero();
        assertThat(age.missing(records(BULK, 500, NOW.minusSeconds(60)))).isZero();
    }

    @Test
    void aClockThatIsAheadElsewhereMakesNobodyWaitLonger() {
        assertThat(age.missing(records(BULK, 500, NOW.plusSeconds(3600)))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aFewRecordsAndTheLiveLaneNeverWait() {
        assertThat(age.missing(records(BULK, 499, NOW))).isZero();
        assertThat(age.missing(records("leadnest.leads.v1", 500, NOW))).isZero();
    }

    @Test
    void nobodyWaitsWhereNoAgeIsSet() {
        BacklogAge none = new BacklogAge(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ZERO);

        assertThat(none.missing(records(BULK, 500, NOW))).isZero();
    }

    /** The last is the newest, the others a minute older. */
    private static ConsumerRecords<String, byte[]> records(String topic, int count, Instant newest) {
        TopicPartition partition = new TopicPartition(topic, 0);
        List<ConsumerRecord<String, byte[]>> all = IntStream.rangeClosed(1, count)
                .mapToObj(index -> record(partition, index, index == count ? newest : newest.minusSeconds(60)))
                .toList();
        return new ConsumerRecords<>(Map.of(partition, all), Map.of());
    }

    private static ConsumerRecord<String, byte[]> record(TopicPartition partition, int offset, Instant at) {
        return new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                offset,
                at.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                "key",
                new byte[0],
                new RecordHeaders(),
                Optional.empty());
    }
}
