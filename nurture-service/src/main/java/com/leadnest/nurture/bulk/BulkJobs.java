package com.leadnest.nurture.bulk;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.problem.UnprocessableProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.person.FilterSql;
import com.leadnest.nurture.person.People;
import com.leadnest.nurture.person.PeopleFilter;
import com.leadnest.nurture.sequence.SequenceVersion;
import com.leadnest.nurture.sequence.Sequences;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Orders to put many people into a sequence. */
@Singleton
public class BulkJobs {

    private static final String INSERT =
            "INSERT INTO bulk_jobs (id, business_id, status, sequence_id, sequence_version,"
                    + " filter, business_data, correlation, matched, created_at)"
                    + " VALUES ($1, $2, 'queued', $3, $4, $5, $6, $7, $8, $9)";
    private static final String QUEUE = "INSERT INTO bulk_queue (job_id, business_id, queued_at) VALUES ($1, $2, $3)";
    private static final String FIND = "SELECT id, status, matched, enrolled, skipped, reasons FROM bulk_jobs"
            + " WHERE business_id = $1 AND id = $2";

    private final Tenancy tenancy;
    private final People people;
    private final Sequences sequences;
    private final Clock clock;

    @Inject
    BulkJobs(Tenancy tenancy, People people, Sequences sequences, Clock clock) {
        this.tenancy = tenancy;
        this.people = people;
        this.sequences = sequences;
        this.clock = clock;
    }

    /** Counts who is meant and queues the job, unless it is a dry run; 422 when the sequence is not active. */
    Uni<BulkAccepted> queue(UUID business, BulkRequest request, String correlation) {
        PeopleFilter filter = request.people();
        Uni<Long> matched = filter.leadIds() != null
                ? Uni.createFrom().item((long) filter.leadIds().size())
                : people.count(business, filter);
        return matched.chain(count -> request.dryRun()
                ? Uni.createFrom().item(new BulkAccepted(null, count))
                : tenancy.inBusiness(business, tx -> sequences
                        .adopt(tx, business, request.templateId())
                        .invoke(BulkJobs::requireActive)
                        .chain(version -> insert(tx, business, request, filter, version, count, correlation))
                        .map(job -> new BulkAccepted(TypeId.JOB.text(job), count))));
    }

    /** Fails with a 404 problem. */
    Uni<BulkJobView> find(UUID business, UUID job) {
        return tenancy.read(business, FIND, Tuple.of(business, job)).map(rows -> {
            if (rows.size() == 0) {
                throw new NotFoundProblem("job");
            }
            return BulkJobView.of(rows.iterator().next());
        });
    }

    private Uni<UUID> insert(
            SqlConnection tx,
            UUID business,
            BulkRequest request,
            PeopleFilter filter,
            SequenceVersion version,
            long matched,
            String correlation) {
        UUID job = TypeId.newId();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        Tuple row = Tuple.tuple()
                .addUUID(job)
                .addUUID(business)
                .addUUID(version.id())
                .addInteger(version.version())
                .addJsonObject(FilterSql.json(filter))
                .addJsonObject(new JsonObject(request.businessData()))
                .addString(correlation)
                .addInteger((int) matched)
                .addOffsetDateTime(now);
        return tx.preparedQuery(INSERT)
                .execute(row)
                .chain(() -> tx.preparedQuery(QUEUE).execute(Tuple.of(job, business, now)))
                .replaceWith(job);
    }

    private static void requireActive(SequenceVersion version) {
        if (!version.isActive()) {
            throw new UnprocessableProblem("sequence_not_active", "This sequence is not active.");
        }
    }
}
