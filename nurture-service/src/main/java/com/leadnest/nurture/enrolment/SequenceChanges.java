package com.leadnest.nurture.enrolment;

import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.pending.PendingSteps;
import com.leadnest.nurture.sequence.Sequences;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * What people do with everybody in a sequence: page by page, each a transaction, so that a hundred thousand do not
 * hold up the dispatchers. Done again it goes on where it was cut off.
 */
@Singleton
class SequenceChanges {

    private static final int PAGE = 1_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String NEXT = "SELECT lead_id, id, sequence_version FROM enrolments WHERE business_id = $1"
            + " AND sequence_id = $2 AND status = $3 AND id > $4 ORDER BY id LIMIT " + PAGE;

    private final Tenancy tenancy;
    private final Sequences sequences;
    private final PendingSteps pending;
    private final PausedEnrolments paused;
    private final Pausing pausing;
    private final Resuming resuming;

    @Inject
    SequenceChanges(
            Tenancy tenancy,
            Sequences sequences,
            PendingSteps pending,
            PausedEnrolments paused,
            Pausing pausing,
            Resuming resuming) {
        this.tenancy = tenancy;
        this.sequences = sequences;
        this.pending = pending;
        this.paused = paused;
        this.pausing = pausing;
        this.resuming = resuming;
    }

    /** Pauses everybody who runs; fails with a 404 problem when there is no such sequence. */
    Uni<Integer> pause(UUID business, UUID sequence) {
        return all(business, sequence, "running", (tx, runs) -> pending.lock(tx, runs)
                .chain(running -> pausing.pause(tx, business, running)));
    }

    /** Lets everybody go on who is paused; fails with a 404 problem when there is no such sequence. */
    Uni<Integer> resume(UUID business, UUID sequence, ResumeMode mode) {
        return all(business, sequence, "paused", (tx, runs) -> paused.these(tx, business, runs)
                .chain(held -> resuming.resume(tx, business, held, mode)));
    }

    private Uni<Integer> all(
            UUID business,
            UUID sequence,
            String status,
            BiFunction<SqlConnection, List<PendingStep.Run>, Uni<Integer>> change) {
        return tenancy.inBusiness(business, tx -> sequences.find(tx, sequence))
                .chain(() -> pages(business, sequence, status, BEFORE_ALL, 0, change));
    }

    private Uni<Integer> pages(
            UUID business,
            UUID sequence,
            String status,
            UUID after,
            int changed,
            BiFunction<SqlConnection, List<PendingStep.Run>, Uni<Integer>> change) {
        List<PendingStep.Run> page = new ArrayList<>();
        return tenancy.inBusiness(business, tx -> tx.preparedQuery(NEXT)
                        .execute(Tuple.of(business, sequence, status, after))
                        .invoke(rows -> rows.forEach(row -> page.add(new PendingStep.Run(
                                business,
                                row.getUUID("lead_id"),
                                row.getUUID("id"),
                                sequence,
                                row.getInteger("sequence_version")))))
                        .chain(() -> page.isEmpty() ? Uni.createFrom().item(0) : change.apply(tx, page)))
                .chain(more -> page.size() < PAGE
                        ? Uni.createFrom().item(changed + more)
                        : pages(
                                business,
                                sequence,
                                status,
                                page.get(page.size() - 1).enrolment(),
                                changed + more,
                                change));
    }
}
