package com.leadnest.lead.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be logged; {@link ActivityReading} says what of it goes with which kind. */
@Schema(name = "ActivityRequest")
public record ActivityRequest(
        @Schema(
                        required = true,
                        enumeration = {"call", "booking", "note"})
                String kind,
        @Schema(
                        description = "of a call: answered, missed; of a booking: booked, kept, missed, cancelled",
                        nullable = true)
                String outcome,
        @Schema(minimum = "0", maximum = "1440", description = "length of a call", nullable = true) Integer minutes,
        @Schema(format = "date-time", description = "beginning of a booked appointment", nullable = true)
                String startsAt,
        @Schema(maxLength = 10000, nullable = true) String note,
        @Schema(format = "date-time", description = "when it happened; now when absent", nullable = true) String at) {}
