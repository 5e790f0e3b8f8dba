package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.pending.PendingSteps;
import com.leadnest.nurture.statistics.SequenceCounts;
import com.leadnest.nurture.statistics.Tally;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Ends enrolments whose rows the caller holds. */
@Singleton
public class EnrolmentEnding {

    private static final String END = "UPDATE enrolments e SET status = 'ended', ended_at = u.at,"
            + " ended_reason = u.reason, events = u.events FROM unnest($2::uuid[], $3::uuid[], $4::text[],"
            + " $5::timestamptz[], $6::bigint[]) AS u(lead, id, reason, at, events)"
            + " WHERE e.business_id = $1 AND e.lead_id = u.lead AND e.id = u.id";

    private final PendingSteps pending;
    private final SequenceCounts counts;
    private final EnrolmentEvents events;

    @Inject
    EnrolmentEnding(PendingSteps pending, SequenceCounts counts, EnrolmentEvents events) {
        this.pending = pending;
        this.counts = counts;
        this.events = events;
    }

    /** Ends enrolments of one business with all that belongs to it, the events too. */
    public Uni<Void> end(SqlConnection tx, UUID business, List<Ending> endings) {
        if (endings.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tally tally = new Tally();
        endings.forEach(ending -> tally.ended(ending.run().sequence(), ending.reason()));
        return pending.remove(tx, endings.stream().map(Ending::run).toList())
                .chain(() -> mark(tx, business, endings))
                .chain(() -> counts.add(tx, business, tally))
                .chain(() -> events.ended(tx, endings));
    }

    /** Only the state of the enrolments: whoever ends many of several businesses does the rest himself. */
    public Uni<Void> mark(SqlConnection tx, UUID business, List<Ending> endings) {
        Tuple parameters = Tuple.of(business)
                .addArrayOfUUID(endings.stream().map(each -> each.run().lead()).toArray(UUID[]::new))
                .addArrayOfUUID(
                        endings.stream().map(each -> each.run().enrolment()).toArray(UUID[]::new))
                .addArrayOfString(endings.stream().map(Ending::reason).toArray(String[]::new))
                .addValue(endings.stream()
                        .map(each -> each.at().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new))
                .addArrayOfLong(endings.stream().map(Ending::events).toArray(Long[]::new));
        return tx.preparedQuery(END).execute(parameters).replaceWithVoid();
    }
}
