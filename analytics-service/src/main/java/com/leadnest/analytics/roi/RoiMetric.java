package com.leadnest.analytics.roi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Figures that open to their rows. Each statement gives lead_id, at, detail, user_id and amount_minor of what the
 * figure counts, between two moments, $2 (included) and $3 (excluded); the names of leads are joined to it.
 */
enum RoiMetric {
    LEADS_UPLOADED("SELECT lead_id, arrived_at AS at, coalesce(source, '') AS detail, NULL::uuid AS user_id,"
            + " NULL::bigint AS amount_minor FROM leads WHERE business_id = $1 AND arrived_at >= $2"
            + " AND arrived_at < $3 AND NOT deleted"),
    CALLS_MADE("SELECT lead_id, happened_at AS at, outcome AS detail, user_id, NULL::bigint AS amount_minor"
            + " FROM activities WHERE business_id = $1 AND kind = 'call' AND happened_at >= $2 AND happened_at < $3"),
    EMAILS_SENT(sent("email")),
    TEXTS_SENT(sent("sms")),
    APPOINTMENTS_BOOKED("SELECT lead_id, happened_at AS at, 'booking' AS detail, user_id, NULL::bigint AS amount_minor"
            + " FROM activities WHERE business_id = $1 AND kind = 'booking' AND outcome = 'booked'"
            + " AND happened_at >= $2 AND happened_at < $3 UNION ALL SELECT lead_id, booked_at, 'status', NULL, NULL"
            + " FROM leads WHERE business_id = $1 AND booked_at >= $2 AND booked_at < $3 AND appointment_at IS NULL"
            + " AND NOT deleted"),
    DEALS_CLOSED(won()),
    REVENUE_GENERATED(won());

    private final String sql;

    RoiMetric(String sql) {
        this.sql = sql;
    }

    static Optional<RoiMetric> find(String wire) {
        return Arrays.stream(values())
                .filter(metric -> metric.name().toLowerCase(Locale.ROOT).equals(wire))
                .findAny();
    }

    String sql() {
        return sql;
    }

    private static String sent(String channel) {
        return "SELECT lead_id, sent_at AS at, kind AS detail, user_id, NULL::bigint AS amount_minor FROM messages"
                + " WHERE business_id = $1 AND channel = '" + channel + "' AND kind IN ('sequence', 'reply')"
                + " AND sent_at >= $2 AND sent_at < $3";
    }

    private static String won() {
        return "SELECT lead_id, moved_at AS at, coalesce(source, '') AS detail, owner_id AS user_id, value_minor"
                + " AS amount_minor FROM leads WHERE business_id = $1 AND status = 'won' AND moved_at >= $2"
                + " AND moved_at < $3 AND NOT deleted";
    }
}
