package com.leadnest.lead.record;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Leads as rows. */
public final class LeadRows {

    /** Of table {@code leads l}, as they are stored. */
    static final String STORED = "l.id, l.name, l.email, l.phone, l.business_name, l.status, l.source, l.notes,"
            + " l.custom_fields, l.tags, l.owner_id, l.country, l.deal_value_minor, l.deal_currency, l.lost_reason,"
            + " l.created_at, l.updated_at, l.version";

    /**
     * Of {@code leads l} and {@code lead_scores s}, as they are shown: values of fields that were deleted are hidden.
     */
    public static final String SHOWN = "l.id, l.name, l.email, l.phone, l.business_name, l.status, l.source, l.notes,"
            + " l.custom_fields - coalesce((SELECT array_agg(f.key) FROM lead_fields f"
            + " WHERE f.deleted_at IS NOT NULL), '{}') AS custom_fields, l.tags, l.owner_id, l.country,"
            + " l.deal_value_minor, l.deal_currency, l.lost_reason, l.created_at, l.updated_at, l.version, s.score, s.grade, s.confidence, s.factors, s.scored_at";

    private LeadRows() {}

    /** A lead of {@link #SHOWN}. */
    public static Lead shown(Row row) {
        return lead(row, row.getShort("score") == null ? null : score(row));
    }

    /** A lead of {@link #STORED}; its score is not asked for. */
    static Lead stored(Row row) {
        return lead(row, null);
    }

    private static Lead lead(Row row, LeadScore score) {
        return new Lead(
                row.getUUID("id"),
                content(row),
                score,
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getInteger("version"));
    }

    private static LeadContent content(Row row) {
        return new LeadContent(
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("business_name"),
                LeadStatus.find(row.getString("status")).orElseThrow(),
                row.getString("source"),
                row.getString("notes"),
                row.get(JsonObject.class, "custom_fields").getMap(),
                List.of(row.getArrayOfStrings("tags")),
                row.getUUID("owner_id"),
                row.getString("country"),
                new Deal(
                        row.getLong("deal_value_minor"), row.getString("deal_currency"), row.getString("lost_reason")));
    }

    private static LeadScore score(Row row) {
        List<Map<String, Object>> factors = new ArrayList<>();
        for (Object factor : row.get(JsonArray.class, "factors")) {
            factors.add(((JsonObject) factor).getMap());
        }
        return new LeadScore(
                row.getShort("score"),
                row.getString("grade"),
                // By its shortest text: 0.92 as a float is 0.9200000166893005 as a double.
                Double.parseDouble(row.getFloat("confidence").toString()),
                factors,
                row.getOffsetDateTime("scored_at").toInstant());
    }
}
