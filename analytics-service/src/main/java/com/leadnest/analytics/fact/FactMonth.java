package com.leadnest.analytics.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** The partition of a thing: the month in which its id was made, which is in the id (UUIDv7, RFC 9562, 5.7). */
public final class FactMonth {

    private static final int VERSION = 7;

    private FactMonth() {}

    /** First day of the month; of an id of another version the month of the epoch, which the default partition takes. */
    public static LocalDate of(UUID id) {
        long millis = id.version() == VERSION ? id.getMostSignificantBits() >>> 16 : 0;
        return Instant.ofEpochMilli(millis)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .withDayOfMonth(1);
    }
}
