package com.leadnest.inbox.message;

import com.leadnest.inbox.conversation.StepOrigin;
import com.leadnest.inbox.conversation.Threads;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds the conversation that an inbound message belongs to. What says more is asked first. */
@Singleton
class InboundThreads {

    private static final String NOT_ERASED =
            " AND NOT EXISTS (SELECT FROM contacts p WHERE p.business_id = $1 AND p.lead_id = c.lead_id"
                    + " AND p.deleted_at IS NOT NULL)";

    private static final String BY_ID =
            "SELECT c.id FROM conversations c WHERE c.business_id = $1 AND c.id = $2" + NOT_ERASED;

    private static final String BY_RFC_IDS = "SELECT c.id FROM messages m JOIN conversations c"
            + " ON c.id = m.conversation_id WHERE m.business_id = $1 AND m.rfc_message_id = ANY ($2)" + NOT_ERASED
            + " ORDER BY m.created_at DESC LIMIT 1";

    /** Of several people with one number, the one who was last spoken with. */
    private static final String BY_PERSON = "SELECT p.lead_id FROM contacts p LEFT JOIN conversations c"
            + " ON c.business_id = $1 AND c.lead_id = p.lead_id WHERE p.business_id = $1 AND p.deleted_at IS NULL"
            + " AND %s = $2 ORDER BY c.last_activity DESC NULLS LAST, p.lead_id LIMIT 1";

    private static final String BY_PHONE = BY_PERSON.formatted("p.phone");
    private static final String BY_EMAIL = BY_PERSON.formatted("p.email");

    private static final String ANSWERED_ID = "SELECT m.kind, m.enrolment_id, m.step, m.variant, m.sequence_name"
            + " FROM messages m WHERE m.business_id = $1 AND m.conversation_id = $2"
            + " AND m.rfc_message_id = ANY ($3) ORDER BY m.position DESC LIMIT 1";

    private static final String ANSWERED_LAST = "SELECT m.kind, m.enrolment_id, m.step, m.variant, m.sequence_name"
            + " FROM messages m WHERE m.business_id = $1 AND m.conversation_id = $2 AND m.channel = $3"
            + " AND m.direction = 'out' AND m.sent_at IS NOT NULL ORDER BY m.position DESC LIMIT 1";

    private final Threads threads;

    @Inject
    InboundThreads(Threads threads) {
        this.threads = threads;
    }

    /** The conversation, made when this is the first that is heard of the address. */
    Uni<UUID> find(SqlConnection tx, UUID business, Inbound inbound, Instant now) {
        return named(tx, business, inbound)
                .onItem()
                .ifNull()
                .switchTo(() -> byReferences(tx, business, inbound))
                .onItem()
                .ifNull()
                .switchTo(() -> byPerson(tx, business, inbound, now))
                .onItem()
                .ifNull()
                .switchTo(() -> threads.ofAddress(tx, business, inbound.origin().from(), now));
    }

    private static Uni<UUID> named(SqlConnection tx, UUID business, Inbound inbound) {
        UUID conversation = inbound.threading().conversation();
        return conversation == null
                ? Uni.createFrom().nullItem()
                : tx.preparedQuery(BY_ID)
                        .execute(Tuple.of(business, conversation))
                        .map(InboundThreads::id);
    }

    private static Uni<UUID> byReferences(SqlConnection tx, UUID business, Inbound inbound) {
        String[] ids = rfcIds(inbound);
        return ids.length == 0
                ? Uni.createFrom().nullItem()
                : tx.preparedQuery(BY_RFC_IDS).execute(Tuple.of(business, ids)).map(InboundThreads::id);
    }

    private Uni<UUID> byPerson(SqlConnection tx, UUID business, Inbound inbound, Instant now) {
        String sql = inbound.channel().equals("sms") ? BY_PHONE : BY_EMAIL;
        return tx.preparedQuery(sql)
                .execute(Tuple.of(business, inbound.origin().from()))
                .chain(rows -> {
                    if (rows.size() == 0) {
                        return Uni.createFrom().nullItem();
                    }
                    UUID lead = rows.iterator().next().getUUID("lead_id");
                    return threads.ofLeads(tx, business, List.of(lead), now).map(found -> found.get(lead));
                });
    }

    /** The step of a sequence that a message answers; null when it answers none. */
    Uni<StepOrigin> answered(SqlConnection tx, UUID business, UUID conversation, Inbound inbound) {
        String[] ids = rfcIds(inbound);
        Uni<RowSet<Row>> byId = tx.preparedQuery(ANSWERED_ID).execute(Tuple.of(business, conversation, ids));
        return byId.chain(rows -> rows.size() > 0
                        ? Uni.createFrom().item(rows)
                        : tx.preparedQuery(ANSWERED_LAST).execute(Tuple.of(business, conversation, inbound.channel())))
                .map(InboundThreads::step);
    }

    private static StepOrigin step(RowSet<Row> rows) {
        for (Row row : rows) {
            if ("sequence".equals(row.getString("kind"))) {
                return new StepOrigin(
                        row.getUUID("enrolment_id"),
                        row.getInteger("step"),
                        row.getString("variant"),
                        row.getString("sequence_name"),
                        false);
            }
        }
        return null;
    }

    private static String[] rfcIds(Inbound inbound) {
        List<String> ids = new ArrayList<>(inbound.threading().references());
        if (inbound.threading().inReplyTo() != null) {
            ids.add(inbound.threading().inReplyTo());
        }
        return ids.toArray(String[]::new);
    }

    private static UUID id(RowSet<Row> rows) {
        return rows.size() == 0 ? null : rows.iterator().next().getUUID("id");
    }
}
