package com.leadnest.lead.importing.job;

import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Imports of a business: started, looked up, listed, cancelled. */
@Singleton
public class ImportJobs {

    private static final String INSERT = "INSERT INTO import_jobs (id, business_id, created_by, mode, settings,"
            + " file_name, bytes_total, message, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    private static final String ENQUEUE =
            "INSERT INTO import_queue (job_id, business_id, enqueued_at) VALUES ($1, $2, $3)";
    private static final String DROP_WAITING =
            "DELETE FROM import_queue WHERE job_id = $1" + " AND (lease_until IS NULL OR lease_until <= now())";
    private static final String CANCELLED = "UPDATE import_jobs SET status = 'cancelled', finished_at = $2,"
            + " message = 'Cancelled. What was imported stays.' WHERE id = $1";
    private static final String CANCEL =
            "UPDATE import_queue SET cancel_requested = true, not_before = least(not_before, now()) WHERE job_id = $1";

    private final Tenancy tenancy;
    private final ImportJobRows rows;
    private final Clock clock;

    @Inject
    public ImportJobs(Tenancy tenancy, ImportJobRows rows, Clock clock) {
        this.tenancy = tenancy;
        this.rows = rows;
        this.clock = clock;
    }

    /** What a new import starts from. */
    public record Start(
            UUID job, UUID business, UUID user, String mode, ImportSettings settings, String fileName, long bytes) {}

    /** Records an import whose file is already kept, and queues it. */
    public Uni<Void> start(Start start) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        Tuple job = Tuple.tuple()
                .addUUID(start.job())
                .addUUID(start.business())
                .addUUID(start.user())
                .addString(start.mode())
                .addJsonObject(rows.write(start.settings()))
                .addString(start.fileName())
                .addLong(start.bytes())
                .addString("Waiting for its turn")
                .addOffsetDateTime(now);
        return tenancy.inBusiness(start.business(), tx -> tx.preparedQuery(INSERT)
                .execute(job)
                .chain(() -> tx.preparedQuery(ENQUEUE).execute(Tuple.of(start.job(), start.business(), now)))
                .replaceWithVoid());
    }

    /** An import of the business; fails with {@link NotFoundProblem} for one that is not there or is another's. */
    public Uni<ImportJob> find(UUID business, UUID job) {
        String sql = "SELECT " + ImportJobRows.COLUMNS + ImportJobRows.FROM + " WHERE j.id = $1";
        return tenancy.read(business, sql, Tuple.of(job)).map(found -> {
            if (!found.iterator().hasNext()) {
                throw new NotFoundProblem("import");
            }
            return rows.job(found.iterator().next());
        });
    }

    /**
     * Imports, the newest first.
     *
     * @param page from 1
     */
    public Uni<List<ImportJob>> list(UUID business, int page, int perPage) {
        String sql = "SELECT " + ImportJobRows.COLUMNS + ImportJobRows.FROM
                + " ORDER BY j.created_at DESC, j.id DESC LIMIT $1 OFFSET $2";
        return tenancy.read(business, sql, Tuple.of(perPage, (page - 1) * perPage))
                .map(found -> {
                    List<ImportJob> jobs = new ArrayList<>();
                    found.forEach(row -> jobs.add(rows.job(row)));
                    return jobs;
                });
    }

    /** Asks a running or waiting import to stop after its present chunk. What is imported stays. */
    public Uni<ImportJob> cancel(UUID business, UUID job) {
        // Found first under row-level security: the queue itself does not know whose request this is.
        return find(business, job)
                .chain(() -> tenancy.inBusiness(business, tx -> cancel(tx, job)))
                .chain(() -> find(business, job));
    }

    /** One that nobody works on is over at once; a worker is asked, and answers after its present chunk. */
    private Uni<Void> cancel(SqlConnection tx, UUID job) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return tx.preparedQuery(DROP_WAITING)
                .execute(Tuple.of(job))
                .chain(dropped -> dropped.rowCount() == 1
                        ? tx.preparedQuery(CANCELLED)
                                .execute(Tuple.of(job, now))
                                .replaceWithVoid()
                        : tx.preparedQuery(CANCEL).execute(Tuple.of(job)).replaceWithVoid());
    }
}
