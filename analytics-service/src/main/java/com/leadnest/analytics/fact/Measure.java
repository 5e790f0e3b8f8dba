package com.leadnest.analytics.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is counted for each day. The first group counts what happened on the day; the second counts, on the day a
 * lead came in, what has become of it since: the days of those are days of arrival.
 */
public enum Measure {
    LEADS,
    CALLS,
    CALLS_ANSWERED,
    CALL_MINUTES,
    EMAILS_SENT,
    TEXTS_SENT,
    TEXT_SEGMENTS,
    MESSAGES_FAILED,
    EMAILS_OPENED,
    EMAILS_CLICKED,
    REPLIES,
    APPOINTMENTS,
    APPOINTMENTS_KEPT,
    APPOINTMENTS_MISSED,
    DEALS,
    /** In the smallest unit of the business's currency. */
    REVENUE,
    LOST,
    ENROLMENTS,

    ARRIVED_TOUCHED,
    ARRIVED_REPLIED,
    ARRIVED_BOOKED,
    ARRIVED_WON,
    ARRIVED_LOST,
    ARRIVED_REVENUE,
    ARRIVED_WON_7,
    ARRIVED_WON_30,
    ARRIVED_WON_90,
    ARRIVED_WON_365;

    /** Column of {@code daily_counts}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All columns in the order of the constants, each in the form of a template such as {@code sum(%s) AS %1$s}. */
    public static String columns(String template) {
        return Arrays.stream(values())
                .map(measure -> String.format(template.replace("%s", "%1$s"), measure.column()))
                .collect(Collectors.joining(", "));
    }
}
