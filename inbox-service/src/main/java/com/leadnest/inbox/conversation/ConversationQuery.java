package com.leadnest.inbox.conversation;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The SQL of a list of conversations. */
final class ConversationQuery {

    private static final int MOST_FOUND = 5_000;

    /** What a list shows of one; $1 is the business, $2 the reader. */
    private static final String SHOWN = "c.id, c.lead_id, c.address, c.subject, c.last_message, c.status, c.priority,"
            + " c.assigned_to, c.last_activity, c.message_count, c.last_channel, c.snoozed_until, c.labels, c.sandbox,"
            + " c.last_message_id, c.failed, c.waiting_since, c.answered_at, p.name AS lead_name, p.phone AS lead_phone,"
            + " p.email AS lead_email, w.email AS assigned_email, greatest(c.inbound_count - coalesce(r.seen, 0), CASE WHEN r.flagged THEN 1 ELSE 0"
            + " END) AS unread_count";

    private static final String WITH_READER = " LEFT JOIN conversation_reads r ON r.business_id = $1"
            + " AND r.user_id = $2 AND r.conversation_id = c.id";

    private static final String WITH_PERSON = " LEFT JOIN contacts p ON p.business_id = $1 AND p.lead_id = c.lead_id"
            + " LEFT JOIN members w ON w.business_id = $1 AND w.user_id = c.assigned_to" + WITH_READER;

    private final Tuple parameters;
    private final List<String> conditions = new ArrayList<>();
    private final boolean unread;

    ConversationQuery(UUID business, ConversationFilter filter) {
        parameters = Tuple.of(business, filter.reader());
        unread = "unread".equals(filter.status());
        conditions.add("c.business_id = $1 AND $2::uuid IS NOT NULL AND c.message_count > 0");
        status(filter.status());
        equal("c.assigned_to", filter.assigned());
        equal("c.last_channel", filter.channel());
        equal("c.priority", filter.priority());
        if (filter.nobody()) {
            conditions.add("c.assigned_to IS NULL");
        }
        if (filter.label() != null) {
            conditions.add(bind(filter.label()) + " = ANY (c.labels)");
        }
        if (filter.search() != null) {
            conditions.add(found(filter.search()));
        }
    }

    private String found(SearchWords search) {
        String words = "SELECT search_conversations(" + bind(search.patterns()) + ", " + MOST_FOUND + ")";
        return search.digits() == null
                ? "c.id IN (" + words + ")"
                : "c.id IN (" + words + " UNION SELECT search_conversations(" + bind(search.phonePattern()) + ", "
                        + MOST_FOUND + "))";
    }

    private void status(String status) {
        if (unread) {
            conditions.add("(c.inbound_count > coalesce(r.seen, 0) OR r.flagged)");
        } else if (!"all".equals(status)) {
            conditions.add("c.status = " + bind(status));
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

    String count() {
        return "SELECT count(*) AS n FROM " + source();
    }

    /** A page: first the keys, so that a deep page is skipped in the index, then the rows. */
    String page(long offset, int limit) {
        return "SELECT " + SHOWN + " FROM (SELECT c.id FROM " + source()
                + " ORDER BY c.last_activity DESC, c.id DESC LIMIT " + bind(limit) + " OFFSET " + bind(offset)
                + ") k JOIN conversations c ON c.id = k.id" + WITH_PERSON
                + " ORDER BY c.last_activity DESC, c.id DESC";
    }

    /** One conversation, $3. */
    static String one() {
        return "SELECT " + SHOWN + " FROM conversations c" + WITH_PERSON + " WHERE c.business_id = $1 AND c.id = $3";
    }

    private String source() {
        return "conversations c" + (unread ? WITH_READER : "") + " WHERE " + String.join(" AND ", conditions);
    }
}
