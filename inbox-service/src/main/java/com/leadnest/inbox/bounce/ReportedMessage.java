package com.leadnest.inbox.bounce;

import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;

/** The message that a report is about. @param attempt how often it had been handed over by then */
record ReportedMessage(UUID id, UUID leadId, String to, int attempt) {

    static final String FIND =
            "SELECT m.id, m.lead_id, m.to_address, m.attempts FROM messages m WHERE m.business_id = $1"
                    + " AND m.id = $2 AND m.direction = 'out' AND m.channel = 'email' AND m.to_address IS NOT NULL";

    static ReportedMessage read(Row row) {
        return new ReportedMessage(
                row.getUUID("id"), row.getUUID("lead_id"), row.getString("to_address"), row.getInteger("attempts"));
    }
}
