package com.leadnest.inbox.sandbox;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a business sent and got without a provider. */
@Singleton
class SandboxMessages {

    private static final String COLUMNS =
            "SELECT m.id, m.channel, m.direction, m.from_address, m.to_address, m.subject,"
                    + " m.body_text, m.body_html, m.rfc_message_id, m.rfc_in_reply_to, coalesce(m.sent_at, m.created_at) AS at"
                    + " FROM messages m WHERE m.business_id = $1 AND (m.sandbox OR m.provider IN ('sandbox', 'local'))";

    private static final String LIST = COLUMNS + " AND m.channel = $2 ORDER BY m.created_at DESC, m.id DESC LIMIT 100";
    private static final String ONE = COLUMNS + " AND m.id = $2";

    private final Tenancy tenancy;

    @Inject
    SandboxMessages(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    Uni<SandboxMessage.Page> list(UUID business, String channel) {
        return tenancy.read(business, LIST, Tuple.of(business, channel)).map(rows -> {
            List<SandboxMessage> messages = new ArrayList<>();
            rows.forEach(row -> messages.add(message(row, null)));
            return new SandboxMessage.Page(messages);
        });
    }

    Uni<SandboxMessage> find(UUID business, UUID id) {
        return tenancy.read(business, ONE, Tuple.of(business, id)).map(rows -> {
            if (rows.size() == 0) {
                throw new NotFoundProblem("message");
            }
            Row row = rows.iterator().next();
            return message(row, headers(row));
        });
    }

    private static Map<String, String> headers(Row row) {
        Map<String, String> headers = new LinkedHashMap<>();
        put(headers, "From", row.getString("from_address"));
        put(headers, "To", row.getString("to_address"));
        put(headers, "Subject", row.getString("subject"));
        put(headers, "Message-ID", row.getString("rfc_message_id"));
        put(headers, "In-Reply-To", row.getString("rfc_in_reply_to"));
        return headers;
    }

    private static void put(Map<String, String> headers, String name, String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }

    private static SandboxMessage message(Row row, Map<String, String> headers) {
        return new SandboxMessage(
                TypeId.MESSAGE.text(row.getUUID("id")),
                row.getString("channel"),
                row.getString("direction"),
                row.getString("from_address"),
                row.getString("to_address"),
                row.getString("subject"),
                row.getString("body_text"),
                headers == null ? null : row.getString("body_html"),
                headers,
                row.getOffsetDateTime("at").toInstant());
    }
}
