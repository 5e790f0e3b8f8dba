package com.leadnest.lead.timeline;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.UUID;

/** What the consumers' suites need of the database: leads to tell of, and what was told of them. */
final class LeadsThere {

    private static final Duration SOON = Duration.ofSeconds(20);

    private LeadsThere() {}

    /** Makes sure that there is a lead with that id. */
    static void add(Tenancy tenancy, UUID business, String lead) {
        String sql = "INSERT INTO leads (id, business_id, name, created_at, updated_at)"
                + " VALUES ($1, $2, 'Somebody', now(), now()) ON CONFLICT DO NOTHING";
        tenancy.inBusiness(business, tx -> tx.preparedQuery(sql).execute(Tuple.of(TypeId.LEAD.parse(lead), business)))
                .await()
                .atMost(SOON);
    }

    /** All entries of a business's timelines, without their ids. */
    static String told(Tenancy tenancy, UUID business) {
        String sql = "SELECT lead_id, type, at, data::text AS facts FROM lead_events ORDER BY lead_id, type, facts";
        StringBuilder told = new StringBuilder();
        tenancy.read(business, sql, Tuple.tuple()).await().atMost(SOON).forEach(row -> told.append(
                        TypeId.LEAD.text(row.getUUID("lead_id")))
                .append(' ')
                .append(row.getString("type"))
                .append(' ')
                .append(row.getOffsetDateTime("at").toInstant())
                .append(' ')
                .append(row.getString("facts"))
                .append('\n'));
        return told.toString();
    }
}
