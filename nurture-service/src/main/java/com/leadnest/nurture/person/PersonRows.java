package com.leadnest.nurture.person;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** People as rows. */
public final class PersonRows {

    /** Of table {@code people p}; the names do not clash with those of enrolments and due steps. */
    public static final String COLUMNS = "p.lead_id, p.name, p.email, p.phone, p.company, p.status AS lead_status,"
            + " p.source, p.tags, p.custom_fields, p.owner_id, p.country, p.region, p.score, p.grade,"
            + " p.sms_consent_at IS NOT NULL AS sms_consent, p.opted_out_email IS NOT NULL AS no_email,"
            + " p.opted_out_sms IS NOT NULL AS no_sms, p.arrived_at, p.lead_version";

    /** Whether the row is a lead: it has come and it is still there. */
    public static final String PRESENT = "p.lead_version > 0 AND p.deleted_at IS NULL";

    private PersonRows() {}

    public static Person person(Row row) {
        return new Person(
                row.getUUID("lead_id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("company"),
                row.getString("lead_status"),
                row.getString("source"),
                List.of(row.getArrayOfStrings("tags")),
                map(row, "custom_fields"),
                row.getUUID("owner_id"),
                row.getString("country"),
                row.getString("region"),
                row.getInteger("score"),
                row.getString("grade"),
                new Person.Choices(row.getBoolean("sms_consent"), row.getBoolean("no_email"), row.getBoolean("no_sms")),
                instant(row, "arrived_at"),
                row.getLong("lead_version"));
    }

    /** A jsonb object, or an empty map for null. */
    public static Map<String, Object> map(Row row, String column) {
        JsonObject value = row.get(JsonObject.class, column);
        return value == null ? Map.of() : value.getMap();
    }

    /** A timestamptz, or null. */
    public static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column) == null
                ? null
                : row.getOffsetDateTime(column).toInstant();
    }
}
