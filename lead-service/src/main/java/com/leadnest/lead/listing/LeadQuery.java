package com.leadnest.lead.listing;

import com.leadnest.lead.record.LeadRows;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The SQL of a list of leads. */
final class LeadQuery {

    private final Tuple parameters = Tuple.tuple();
    private final List<String> conditions = new ArrayList<>();
    private final LeadFilter filter;
    private String leads = "leads";

    /** @param found ids of the leads that the search term fits, when they are few; null to look at each lead */
    LeadQuery(LeadFilter filter, UUID[] found) {
        this.filter = filter;
        if (found != null) {
            // OFFSET 0: look these up and sort them, never walk all leads to meet them.
            leads = "(SELECT * FROM leads WHERE id = ANY(" + bind(found) + ") OFFSET 0)";
        } else if (filter.hasSearch()) {
            conditions.add("l.search_text LIKE ALL (" + bind(filter.search().patterns()) + ")");
        }
        equal("l.status", filter.status());
        equal("l.source", filter.source());
        equal("l.owner_id", filter.ownerId());
        equal("l.import_id", filter.importId());
        equal("s.grade", filter.grade());
        if (filter.minScore() != null) {
            conditions.add("s.score >= " + bind(filter.minScore().shortValue()));
        }
    }

    private void equal(String column, Object value) {
        if (value != null) {
            conditions.add(column + " = " + bind(value));
        }
    }

    private String bind(Object value) {
        parameters.addValue(value);
        return "$" + parameters.size();
    }

    Tuple parameters() {
        return parameters;
    }

    /** How many there are, counted no further than a bound. */
    String count(long bound) {
        return "SELECT count(*) AS n FROM (SELECT 1 AS one FROM " + source(filter.needsScore()) + where() + " LIMIT "
                + bind(bound) + ") c";
    }

    /**
     * A page: first the keys, so that a deep page is skipped in the index, then the rows.
     *
     * @param cursor that the page begins after, or null
     */
    String page(LeadOrder order, LeadCursor cursor, long offset, long limit) {
        String key = order.sort().expression();
        String direction = order.direction();
        if (cursor != null) {
            conditions.add("(" + key + ", l.id) " + order.after() + " (" + bind(cursor.value()) + ", "
                    + bind(cursor.id()) + ")");
        }
        return "SELECT " + LeadRows.SHOWN + ", k.sort_key FROM (SELECT l.id, " + key + " AS sort_key FROM "
                + source(filter.needsScore() || order.sort() == LeadSort.SCORE) + where() + " ORDER BY " + key + " "
                + direction + ", l.id " + direction + " LIMIT " + bind(limit) + " OFFSET " + bind(offset)
                + ") k JOIN leads l ON l.id = k.id LEFT JOIN lead_scores s ON s.lead_id = l.id ORDER BY k.sort_key "
                + direction + ", k.id " + direction;
    }

    private String source(boolean scores) {
        String join = filter.needsScore() ? " JOIN " : " LEFT JOIN ";
        return leads + " l" + (scores ? join + "lead_scores s ON s.lead_id = l.id" : "");
    }

    private String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
}
