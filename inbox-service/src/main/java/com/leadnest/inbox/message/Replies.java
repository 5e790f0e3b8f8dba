package com.leadnest.inbox.message;

import com.leadnest.inbox.conversation.MovedConversation;
import com.leadnest.inbox.conversation.Threads;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.problem.UnprocessableProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What members write to people. It is queued for the sender; what could never be sent is refused at once. */
@Singleton
public class Replies {

    private static final String LEAD =
            "SELECT lead_id FROM contacts WHERE business_id = $1 AND lead_id = $2" + " AND deleted_at IS NULL";

    private static final String KNOWN = "SELECT id, conversation_id, lead_id, channel, body_text, body_html"
            + " FROM messages WHERE business_id = $1 AND dedupe_key = $2";

    private final Tenancy tenancy;
    private final Threads threads;
    private final MovedConversation moved;
    private final ReplyOutlet outlet;
    private final Clock clock;

    @Inject
    Replies(Tenancy tenancy, Threads threads, MovedConversation moved, ReplyOutlet outlet, Clock clock) {
        this.tenancy = tenancy;
        this.threads = threads;
        this.moved = moved;
        this.outlet = outlet;
        this.clock = clock;
    }

    /**
     * Who writes, and under which key.
     *
     * @param key the caller's idempotency key, or null: the same one again is the same message
     */
    record Writer(UUID business, UUID user, String key) {

        String dedupeKey(UUID message) {
            return "reply:" + (key == null ? message : user + ":" + key);
        }
    }

    /** Answers in a conversation. Gives the id of the message. */
    Uni<UUID> reply(Writer writer, UUID conversation, ReplyRequest request) {
        Predicate<Row> same = row -> conversation.equals(row.getUUID("conversation_id")) && request.isOf(row);
        return tenancy.inBusiness(
                writer.business(),
                tx -> again(tx, writer, same).onItem().ifNull().switchTo(() -> moved.hold(
                                tx, writer.business(), conversation)
                        // Once more under the lock: the same request may have been waiting beside this one.
                        .chain(held -> again(tx, writer, same).onItem().ifNull().switchTo(() -> moved.refuseIfNewer(
                                        tx, writer.business(), conversation, request.lastSeen())
                                .chain(() -> outlet.queue(tx, writer, held, request))))));
    }

    /** Writes to a lead, in the conversation there is or in a new one. Gives the id of the message. */
    Uni<UUID> start(Writer writer, UUID lead, ReplyRequest request) {
        UUID business = writer.business();
        Predicate<Row> same = row -> lead.equals(row.getUUID("lead_id")) && request.isOf(row);
        return tenancy.inBusiness(
                business, tx -> again(tx, writer, same).onItem().ifNull().switchTo(() -> tx.preparedQuery(LEAD)
                        .execute(Tuple.of(business, lead))
                        .invoke(found -> {
                            if (found.size() == 0) {
                                throw new NotFoundProblem("lead");
                            }
                        })
                        .chain(() -> threads.ofLeads(tx, business, List.of(lead), clock.instant()))
                        .chain(made -> moved.hold(tx, business, made.get(lead)))
                        .chain(held -> again(tx, writer, same)
                                .onItem()
                                .ifNull()
                                .switchTo(() -> outlet.queue(tx, writer, held, request)))));
    }

    /**
     * The message that this request has made already, or null.
     *
     * @param same whether a stored message is what the request asks for
     * @throws UnprocessableProblem when the key was another request's: the caller would take its message for sent
     */
    private static Uni<UUID> again(SqlConnection tx, Writer writer, Predicate<Row> same) {
        return writer.key() == null
                ? Uni.createFrom().nullItem()
                : tx.preparedQuery(KNOWN)
                        .execute(Tuple.of(writer.business(), writer.dedupeKey(null)))
                        .map(rows ->
                                rows.size() == 0 ? null : known(rows.iterator().next(), same));
    }

    private static UUID known(Row row, Predicate<Row> same) {
        if (!same.test(row)) {
            throw new UnprocessableProblem(
                    "idempotency_key_reused", "This Idempotency-Key was used for another message.");
        }
        return row.getUUID("id");
    }
}
