package com.leadnest.nurture.enrolment;

import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.plan.Plans;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shows how people go through sequences. */
@Singleton
public class EnrolmentBoard {

    /** Above this a count says "at least": counting a million for a page number is not worth it. */
    private static final int COUNTED = 100_000;

    private static final String FILTER = " WHERE e.business_id = $1 AND ($2::uuid IS NULL OR e.sequence_id = $2)"
            + " AND ($3::uuid IS NULL OR e.lead_id = $3) AND ($4::text IS NULL OR e.status = $4)";
    private static final String PAGE = EnrolmentRow.SELECT + EnrolmentRow.FROM + FILTER
            + " ORDER BY e.started_at DESC, e.id DESC LIMIT $5 OFFSET $6";
    private static final String COUNT =
            "SELECT count(*) AS n FROM (SELECT 1 FROM enrolments e" + FILTER + " LIMIT " + COUNTED + ") c";
    private static final String ONE =
            EnrolmentRow.SELECT + EnrolmentRow.FROM + " WHERE e.business_id = $1 AND e.id = $2";

    private final Tenancy tenancy;
    private final Plans plans;
    private final EnrolmentSteps steps;

    @Inject
    EnrolmentBoard(Tenancy tenancy, Plans plans, EnrolmentSteps steps) {
        this.tenancy = tenancy;
        this.plans = plans;
        this.steps = steps;
    }

    /** A page of those that match, the newest first. */
    Uni<EnrolmentPage> page(UUID business, EnrolmentFilter filter, int page, int perPage) {
        Tuple paging = filter.parameters(business).addInteger(perPage).addInteger((page - 1) * perPage);
        return tenancy.read(business, COUNT, filter.parameters(business))
                .map(rows -> rows.iterator().next().getLong("n"))
                .chain(count -> tenancy.read(business, PAGE, paging)
                        .chain(rows -> {
                            List<EnrolmentRow> found = new ArrayList<>();
                            rows.forEach(row -> found.add(EnrolmentRow.of(row)));
                            return views(business, found);
                        })
                        .map(views -> new EnrolmentPage(views, count, page, perPage)));
    }

    /** One enrolment with its steps; fails with a 404 problem. */
    Uni<EnrolmentView> one(UUID business, UUID enrolment) {
        return tenancy.read(business, ONE, Tuple.of(business, enrolment)).chain(rows -> {
            if (rows.size() == 0) {
                throw new NotFoundProblem("enrolment");
            }
            EnrolmentRow row = EnrolmentRow.of(rows.iterator().next());
            return plans.of(business, row.run().sequence(), row.run().version())
                    .chain(plan -> steps.of(row, plan).map(all -> row.view(plan).with(all)));
        });
    }

    private Uni<List<EnrolmentView>> views(UUID business, List<EnrolmentRow> rows) {
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> plans.of(
                                business, row.run().sequence(), row.run().version())
                        .map(row::view))
                .collect()
                .asList();
    }
}
