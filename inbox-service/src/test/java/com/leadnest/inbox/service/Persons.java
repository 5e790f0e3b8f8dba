package com.leadnest.inbox.service;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;

/** Puts people and messages where a test needs them. */
@Singleton
public class Persons {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Tenancy tenancy;

    /** A lead of the business in Maryland. */
    public UUID lead(UUID business, String email, String phone) {
        UUID lead = UUID.randomUUID();
        run(
                business,
                "INSERT INTO contacts (business_id, lead_id, name, email, phone, country, region, lead_version)"
                        + " VALUES ($1, $2, 'Ann', $3, $4, 'US', 'MD', 1)",
                Tuple.of(business, lead, email, phone));
        return lead;
    }

    /** A message of a sequence to a lead in this state, sent now when it is sent. */
    public UUID step(UUID business, UUID lead, String channel, String state) {
        UUID conversation = UUID.randomUUID();
        UUID message = UUID.randomUUID();
        run(
                business,
                "INSERT INTO conversations (id, business_id, lead_id, last_activity, created_at)"
                        + " VALUES ($1, $2, $3, now(), now()) ON CONFLICT DO NOTHING",
                Tuple.of(conversation, business, lead));
        run(
                business,
                "INSERT INTO messages (id, business_id, conversation_id, lead_id, direction, channel, kind,"
                        + " purpose, state, dedupe_key, not_before, created_at, sent_at, segments) SELECT $1::uuid, $2, c.id, $3,"
                        + " 'out', $4, 'sequence', 'marketing', $5::text, 'step:' || $1::uuid::text, now(), now(),"
                        + " CASE WHEN $5::text = 'sent' THEN now() END, 1 FROM conversations c WHERE c.business_id = $2"
                        + " AND c.lead_id = $3",
                Tuple.of(message, business, lead, channel, state));
        run(
                business,
                "INSERT INTO send_queue (message_id, owner_business, channel, rank, not_before)"
                        + " SELECT $1, $2, $3, 2, now() WHERE $4::text = 'queued'",
                Tuple.of(message, business, channel, state));
        return message;
    }

    public Row one(UUID business, String sql, Tuple parameters) {
        return in(business, tx -> tx.preparedQuery(sql).execute(parameters))
                .iterator()
                .next();
    }

    public void run(UUID business, String sql, Tuple parameters) {
        in(business, tx -> tx.preparedQuery(sql).execute(parameters));
    }

    public <T> T in(UUID business, Function<SqlConnection, Uni<T>> work) {
        return tenancy.inBusiness(business, work).await().atMost(LIMIT);
    }
}
