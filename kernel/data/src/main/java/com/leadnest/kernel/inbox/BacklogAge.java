package com.leadnest.kernel.inbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Lets others go first behind an import. Services that share a machine share its processors: somebody waits for the
 * scores of half a million leads and nobody for the other copies of them, which take longer. A few leads are no backlog
 * and are read at once, as are those of the live lane.
 */
@Singleton
public class BacklogAge {

    private static final int BACKLOG = 500;
    private static final String BULK = "-bulk.";

    private final Clock clock;
    private final Duration age;

    @Inject
    public BacklogAge(Clock clock, InboxConfig config) {
        this(clock, config.standBack());
    }

    BacklogAge(Clock clock, Duration age) {
        this.clock = clock;
        this.age = age;
    }

    /** How long a batch has to wait; zero for almost all. */
    Duration missing(ConsumerRecords<String, byte[]> records) {
        if (age.isZero() || records.count() < BACKLOG) {
            return Duration.ZERO;
        }
        long newest = 0;
        for (ConsumerRecord<String, byte[]> record : records) {
            if (!record.topic().contains(BULK)) {
                return Duration.ZERO;
            }
            newest = Math.max(newest, record.timestamp());
        }
        Duration missing = age.minus(Duration.between(Instant.ofEpochMilli(newest), clock.instant()));
        // A clock that is ahead elsewhere makes nobody wait longer than was meant.
        return missing.isNegative() ? Duration.ZERO : missing.compareTo(age) > 0 ? age : missing;
    }
}
