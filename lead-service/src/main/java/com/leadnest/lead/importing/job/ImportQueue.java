package com.leadnest.lead.importing.job;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Who works on which import. Leases are counted by the database's clock, the one clock all replicas share. */
@Singleton
class ImportQueue {

    /** The business with the fewest running imports goes first, then the import that waits longest. */
    private static final String CLAIM = "UPDATE import_queue SET owner = $1, attempt = attempt + 1,"
            + " lease_until = now() + $2 * interval '1 millisecond' WHERE job_id = (SELECT q.job_id FROM import_queue q"
            + " CROSS JOIN LATERAL (SELECT count(*) AS running FROM import_queue r"
            + " WHERE r.business_id = q.business_id AND r.lease_until > now()) busy"
            + " WHERE q.not_before <= now() AND (q.lease_until IS NULL OR q.lease_until <= now())"
            + " AND busy.running < $3 ORDER BY busy.running, q.enqueued_at LIMIT 1 FOR UPDATE OF q SKIP LOCKED)"
            + " RETURNING job_id, business_id, attempt, failures";

    private static final String HELD = " WHERE job_id = $1 AND owner = $2 AND attempt = $3";
    private static final String EXTEND = "UPDATE import_queue SET lease_until = now() + $4 * interval '1 millisecond'"
            + HELD + " RETURNING cancel_requested";
    private static final String RELEASE = "UPDATE import_queue SET lease_until = NULL, owner = NULL,"
            + " not_before = now() + $4 * interval '1 millisecond', failures = $5" + HELD;
    private static final String REMOVE = "DELETE FROM import_queue" + HELD;

    private final Tenancy tenancy;
    private final ImportConfig config;
    private final UUID owner = UUID.randomUUID();

    @Inject
    ImportQueue(Tenancy tenancy, ImportConfig config) {
        this.tenancy = tenancy;
        this.config = config;
    }

    /** Takes the next import, if there is one to take. */
    Uni<Optional<Claim>> claim() {
        Tuple parameters = Tuple.of(owner, (double) config.lease().toMillis(), (long) config.slotsPerBusiness());
        return tenancy.system(tx -> tx.preparedQuery(CLAIM).execute(parameters))
                .map(rows -> rows.iterator().hasNext()
                        ? Optional.of(rows.iterator().next())
                        : Optional.<io.vertx.mutiny.sqlclient.Row>empty())
                .map(found -> found.map(row -> new Claim(
                        row.getUUID("job_id"),
                        row.getUUID("business_id"),
                        owner,
                        row.getInteger("attempt"),
                        row.getInteger("failures"))));
    }

    /**
     * Keeps the hold for another lease, in the transaction of what is written under it.
     *
     * @return whether the import was asked to stop; fails with {@link LeaseLost}
     */
    Uni<Boolean> extend(SqlConnection tx, Claim claim) {
        return tx.preparedQuery(EXTEND)
                .execute(held(claim).addDouble((double) config.lease().toMillis()))
                .map(rows -> {
                    if (!rows.iterator().hasNext()) {
                        throw new LeaseLost(claim);
                    }
                    return rows.iterator().next().getBoolean("cancel_requested");
                });
    }

    /** Keeps the hold while nothing is written. */
    Uni<Boolean> extend(Claim claim) {
        return tenancy.system(tx -> extend(tx, claim));
    }

    /** Gives the import back, to be taken again after the pause. */
    Uni<Void> release(Claim claim, Duration pause, int failures) {
        return tenancy.system(tx -> tx.preparedQuery(RELEASE)
                        .execute(
                                held(claim).addDouble((double) pause.toMillis()).addInteger(failures)))
                .replaceWithVoid();
    }

    /** The import is over. Fails with {@link LeaseLost}. */
    Uni<Void> remove(SqlConnection tx, Claim claim) {
        return tx.preparedQuery(REMOVE)
                .execute(held(claim))
                .invoke(rows -> {
                    if (rows.rowCount() != 1) {
                        throw new LeaseLost(claim);
                    }
                })
                .replaceWithVoid();
    }

    private static Tuple held(Claim claim) {
        return Tuple.tuple().addUUID(claim.job()).addUUID(claim.owner()).addInteger(claim.attempt());
    }
}
