package com.leadnest.nurture.bulk;

import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.enrolment.Eligibility;
import com.leadnest.nurture.enrolment.Enrolled;
import com.leadnest.nurture.enrolment.Enrolling;
import com.leadnest.nurture.enrolment.Origin;
import com.leadnest.nurture.person.FilterSql;
import com.leadnest.nurture.person.PeopleFilter;
import com.leadnest.nurture.person.PersonRows;
import com.leadnest.nurture.plan.Plans;
import com.leadnest.nurture.settings.Settings;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Works jobs off. A page and the note how far it came are one transaction that holds the job's place in the queue:
 * killed anywhere, another process goes on with the same page, and there is no lease to lose.
 */
@Singleton
class BulkRun {

    private static final int PAGE = 1_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String CLAIM = "SELECT 1 FROM bulk_queue WHERE job_id = $1 FOR UPDATE SKIP LOCKED";
    private static final String JOB = "SELECT sequence_id, sequence_version, filter, business_data, correlation,"
            + " matched, enrolled, skipped, reasons, done_to FROM bulk_jobs WHERE business_id = $1 AND id = $2";
    private static final String PEOPLE = "SELECT p.lead_id FROM people p WHERE p.business_id = $1 AND p.lead_id > $2"
            + " AND " + FilterSql.condition(3) + " ORDER BY p.lead_id LIMIT " + PAGE;
    private static final String NOTE = "UPDATE bulk_jobs SET status = $3, enrolled = $4, skipped = $5, reasons = $6,"
            + " done_to = coalesce($7, done_to), matched = $8, finished_at = $9 WHERE business_id = $1 AND id = $2";
    private static final String DONE = "DELETE FROM bulk_queue WHERE job_id = $1";

    private final Tenancy tenancy;
    private final Plans plans;
    private final Settings settings;
    private final Enrolling enrolling;
    private final Clock clock;

    @Inject
    BulkRun(Tenancy tenancy, Plans plans, Settings settings, Enrolling enrolling, Clock clock) {
        this.tenancy = tenancy;
        this.plans = plans;
        this.settings = settings;
        this.enrolling = enrolling;
        this.clock = clock;
    }

    /** Does one page; false when there is no more, or when another process has the job. */
    Uni<Boolean> page(UUID business, UUID job) {
        return tenancy.inBusiness(business, tx -> tx.preparedQuery(CLAIM)
                .execute(Tuple.of(job))
                .chain(claimed -> claimed.size() == 0
                        ? Uni.createFrom().item(false)
                        : tx.preparedQuery(JOB)
                                .execute(Tuple.of(business, job))
                                .chain(rows ->
                                        page(tx, business, job, rows.iterator().next()))));
    }

    private Uni<Boolean> page(SqlConnection tx, UUID business, UUID job, Row row) {
        PeopleFilter filter = FilterSql.read(row.get(JsonObject.class, "filter"));
        UUID after = row.getUUID("done_to") == null ? BEFORE_ALL : row.getUUID("done_to");
        return tx.preparedQuery(PEOPLE)
                .execute(FilterSql.add(Tuple.of(business, after), filter))
                .chain(rows -> {
                    List<UUID> leads = new ArrayList<>();
                    rows.forEach(person -> leads.add(person.getUUID("lead_id")));
                    return leads.isEmpty()
                            ? finish(tx, business, job, row)
                            : enrol(tx, business, row, leads)
                                    .chain(enrolled -> note(tx, business, job, row, leads, enrolled));
                });
    }

    private Uni<Enrolled> enrol(SqlConnection tx, UUID business, Row row, List<UUID> leads) {
        return plans.of(tx, business, row.getUUID("sequence_id"), row.getInteger("sequence_version"))
                .chain(plan -> settings.of(tx, business)
                        .map(own -> new Origin(
                                "bulk",
                                Map.of(),
                                PersonRows.map(row, "business_data"),
                                own.timeZone(),
                                row.getString("correlation")))
                        .chain(origin -> enrolling.enrol(tx, business, plan, leads, origin)));
    }

    private Uni<Boolean> note(SqlConnection tx, UUID business, UUID job, Row row, List<UUID> leads, Enrolled enrolled) {
        Map<String, Object> reasons = new TreeMap<>(PersonRows.map(row, "reasons"));
        enrolled.skipped().forEach((reason, n) -> reasons.merge(reason, n, BulkRun::sum));
        Tuple values = Tuple.of(business, job, "running")
                .addInteger(row.getInteger("enrolled") + enrolled.started().size())
                .addInteger(row.getInteger("skipped")
                        + leads.size()
                        - enrolled.started().size())
                .addJsonObject(new JsonObject(reasons))
                .addUUID(leads.get(leads.size() - 1))
                .addInteger(row.getInteger("matched"))
                .addOffsetDateTime(null);
        return tx.preparedQuery(NOTE).execute(values).replaceWith(true);
    }

    /** Whoever was counted at the start and is not there any more was skipped; who came since is counted too. */
    private Uni<Boolean> finish(SqlConnection tx, UUID business, UUID job, Row row) {
        int seen = row.getInteger("enrolled") + row.getInteger("skipped");
        int gone = Math.max(0, row.getInteger("matched") - seen);
        Map<String, Object> reasons = new TreeMap<>(PersonRows.map(row, "reasons"));
        if (gone > 0) {
            reasons.merge(Eligibility.NOT_FOUND, gone, BulkRun::sum);
        }
        Tuple values = Tuple.of(business, job, "completed")
                .addInteger(row.getInteger("enrolled"))
                .addInteger(row.getInteger("skipped") + gone)
                .addJsonObject(new JsonObject(reasons))
                .addUUID(null)
                .addInteger(Math.max(row.getInteger("matched"), seen))
                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC));
        return tx.preparedQuery(NOTE)
                .execute(values)
                .chain(() -> tx.preparedQuery(DONE).execute(Tuple.of(job)))
                .replaceWith(false);
    }

    private static Object sum(Object one, Object other) {
        return ((Number) one).intValue() + ((Number) other).intValue();
    }
}
