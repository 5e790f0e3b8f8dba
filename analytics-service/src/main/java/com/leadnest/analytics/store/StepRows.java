package com.leadnest.analytics.store;

import com.leadnest.analytics.fact.FactMonth;
import com.leadnest.analytics.fact.StepFact;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Steps that fell due. They count nothing by themselves, they tie messages to sequences. */
@Singleton
class StepRows {

    private static final String INSERT = "INSERT INTO steps (business_id, month, enrolment_id, step, lead_id,"
            + " sequence_id, sequence_version, variant, channel, due_at) SELECT $1, * FROM unnest($2::date[],"
            + " $3::uuid[], $4::integer[], $5::uuid[], $6::uuid[], $7::integer[], $8::text[], $9::text[],"
            + " $10::timestamptz[]) ON CONFLICT DO NOTHING";

    Uni<Void> insert(SqlConnection transaction, UUID business, List<StepFact> facts) {
        return transaction
                .preparedQuery(INSERT)
                .execute(new Columns<>(business, facts)
                        .day(step -> FactMonth.of(step.enrolmentId()))
                        .uuid(StepFact::enrolmentId)
                        .integer(StepFact::step)
                        .uuid(StepFact::leadId)
                        .uuid(StepFact::sequenceId)
                        .integer(StepFact::sequenceVersion)
                        .text(StepFact::variant)
                        .text(StepFact::channel)
                        .moment(StepFact::dueAt)
                        .tuple())
                .replaceWithVoid();
    }
}
