package com.leadnest.nurture.pending;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What is due next, in the database. Whoever changes, ends or pauses an enrolment holds its row here first: it is the
 * one lock between the dispatchers and everybody else.
 */
@Singleton
public class PendingSteps {

    static final String COLUMNS = "lead_id, enrolment_id, business_id, sequence_id, sequence_version, due_at, position,"
            + " variant, decides, events, failures";

    private static final String INSERT = "INSERT INTO due_steps (lead_id, enrolment_id, business_id, sequence_id,"
            + " sequence_version, due_at, position, variant, decides, events, failures, shard)"
            + " SELECT * FROM " + PendingColumns.ROWS;
    private static final String CHANGE = "UPDATE due_steps d SET due_at = u.due_at, position = u.position,"
            + " variant = u.variant, decides = u.decides, events = u.events, failures = u.failures,"
            + " sequence_version = u.sequence_version FROM " + PendingColumns.ROWS
            + " WHERE d.lead_id = u.lead_id AND d.enrolment_id = u.enrolment_id";
    private static final String REMOVE = "DELETE FROM due_steps d USING unnest($1::uuid[], $2::uuid[])"
            + " AS u(lead_id, enrolment_id) WHERE d.lead_id = u.lead_id AND d.enrolment_id = u.enrolment_id";
    private static final String LOCK_PEOPLE = "SELECT " + COLUMNS + " FROM due_steps WHERE business_id = $1"
            + " AND lead_id = ANY ($2) ORDER BY lead_id, enrolment_id FOR UPDATE";
    private static final String LOCK_ONE = "SELECT " + COLUMNS + " FROM due_steps WHERE business_id = $1"
            + " AND lead_id = $2 AND enrolment_id = $3 FOR UPDATE";

    private static final String LOCK_RUNS = "SELECT " + COLUMNS + " FROM due_steps WHERE (lead_id, enrolment_id) IN"
            + " (SELECT * FROM unnest($1::uuid[], $2::uuid[])) ORDER BY lead_id, enrolment_id FOR UPDATE";

    private final DueSignal signal;

    @Inject
    PendingSteps(DueSignal signal) {
        this.signal = signal;
    }

    /** Adds what new or resumed enrolments do first. */
    public Uni<Void> add(SqlConnection tx, List<PendingStep> steps) {
        return steps.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(INSERT)
                        .execute(PendingColumns.of(steps))
                        .invoke(() -> signal.adding(tx.getDelegate()))
                        .replaceWithVoid();
    }

    /** Changes rows the caller has locked. */
    public Uni<Void> change(SqlConnection tx, List<PendingStep> steps) {
        return steps.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(CHANGE).execute(PendingColumns.of(steps)).replaceWithVoid();
    }

    /** Removes rows the caller has locked. */
    public Uni<Void> remove(SqlConnection tx, Collection<PendingStep.Run> runs) {
        Tuple keys = Tuple.of(
                runs.stream().map(PendingStep.Run::lead).toArray(UUID[]::new),
                runs.stream().map(PendingStep.Run::enrolment).toArray(UUID[]::new));
        return runs.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(REMOVE).execute(keys).replaceWithVoid();
    }

    /** Everything pending for these people, locked; waits for a dispatcher that is at one of their steps. */
    public Uni<List<PendingStep>> lock(SqlConnection tx, UUID business, Collection<UUID> leads) {
        return tx.preparedQuery(LOCK_PEOPLE)
                .execute(Tuple.of(business, leads.toArray(UUID[]::new)))
                .map(PendingSteps::list);
    }

    /** What is pending for one enrolment, locked; none when it does not run. */
    public Uni<List<PendingStep>> lock(SqlConnection tx, UUID business, UUID lead, UUID enrolment) {
        return tx.preparedQuery(LOCK_ONE)
                .execute(Tuple.of(business, lead, enrolment))
                .map(PendingSteps::list);
    }

    /** What is pending for these runs, locked; those that do not run are left out. */
    public Uni<List<PendingStep>> lock(SqlConnection tx, Collection<PendingStep.Run> runs) {
        Tuple keys = Tuple.of(
                runs.stream().map(PendingStep.Run::lead).toArray(UUID[]::new),
                runs.stream().map(PendingStep.Run::enrolment).toArray(UUID[]::new));
        return tx.preparedQuery(LOCK_RUNS).execute(keys).map(PendingSteps::list);
    }

    private static List<PendingStep> list(RowSet<Row> rows) {
        List<PendingStep> steps = new ArrayList<>(rows.size());
        rows.forEach(row -> steps.add(PendingColumns.step(row)));
        return steps;
    }
}
