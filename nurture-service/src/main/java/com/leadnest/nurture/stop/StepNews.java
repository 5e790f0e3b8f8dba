package com.leadnest.nurture.stop;

import com.leadnest.contracts.message.MessageFailed;
import com.leadnest.contracts.message.MessageRef;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.nurture.statistics.SequenceCounts;
import com.leadnest.nurture.statistics.Tally;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of the messages of steps, as inbox-service tells. A state never goes back, a reaction is noted once:
 * so each counts once, in whatever order the events come.
 */
@Singleton
public class StepNews {

    private static final String WHERE = " WHERE business_id = $1 AND lead_id = $2 AND enrolment_id = $3 AND step = $4";
    private static final String RETURNING = " RETURNING sequence_id, step, key, variant";
    private static final String ORDER = "ARRAY['due', 'unconfirmed', 'sent', 'delivered', 'failed']";
    private static final String STATE = "UPDATE steps s SET state = $5, reason = $6, happened_at = $7"
            + " FROM (SELECT state AS before FROM steps" + WHERE + " FOR UPDATE) b"
            + " WHERE s.business_id = $1 AND s.lead_id = $2 AND s.enrolment_id = $3 AND s.step = $4"
            + " AND array_position(" + ORDER + ", b.before) < array_position(" + ORDER + ", $5::text)"
            + " RETURNING s.sequence_id, s.step, s.key, s.variant, b.before";

    private final SequenceCounts counts;

    @Inject
    StepNews(SequenceCounts counts) {
        this.counts = counts;
    }

    /** Applies message events; those that are not about a step have no effect. */
    public Uni<Void> apply(SqlConnection tx, UUID business, List<ReceivedEvent> fresh) {
        Tally tally = new Tally();
        return Multi.createFrom()
                .iterable(fresh)
                .onItem()
                .transformToUniAndConcatenate(event -> StepFact.of(event)
                        .flatMap(fact -> write(tx, business, event, fact, tally))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .collect()
                .last()
                .chain(() -> counts.add(tx, business, tally));
    }

    private static Optional<Uni<Void>> write(
            SqlConnection tx, UUID business, ReceivedEvent event, StepFact fact, Tally tally) {
        return key(business, fact.message()).map(key -> {
            String sql = fact.isState()
                    ? STATE
                    : "UPDATE steps SET " + fact.name() + " = true" + WHERE + " AND NOT " + fact.name() + RETURNING;
            Tuple parameters = fact.isState()
                    ? key.addString(fact.name())
                            .addString(reason(event))
                            .addOffsetDateTime(event.time().atOffset(ZoneOffset.UTC))
                    : key;
            return tx.preparedQuery(sql)
                    .execute(parameters)
                    .invoke(rows -> rows.forEach(row -> count(row, fact, tally)))
                    .replaceWithVoid();
        });
    }

    private static String reason(ReceivedEvent event) {
        return event.data() instanceof MessageFailed failed ? failed.reason() : null;
    }

    /** What was delivered was sent, even if that is told later: then it is counted here and not there. */
    private static void count(Row row, StepFact fact, Tally tally) {
        boolean skippedSent =
                fact.name().equals("delivered") && !row.getString("before").equals("sent");
        for (String what : skippedSent ? List.of("sent", "delivered") : List.of(fact.name())) {
            tally.step(
                    row.getUUID("sequence_id"),
                    row.getInteger("step"),
                    row.getString("key"),
                    row.getString("variant"),
                    what);
        }
    }

    private static Optional<Tuple> key(UUID business, MessageRef message) {
        Optional<UUID> lead = TypeId.LEAD.find(message.leadId());
        Optional<UUID> enrolment = TypeId.ENROLMENT.find(message.enrolmentId());
        return lead.isEmpty() || enrolment.isEmpty() || message.step() == null
                ? Optional.empty()
                : Optional.of(Tuple.of(business, lead.get(), enrolment.get(), message.step()));
    }
}
