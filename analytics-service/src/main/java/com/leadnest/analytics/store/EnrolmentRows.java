package com.leadnest.analytics.store;

import com.leadnest.analytics.fact.EnrolmentFact;
import com.leadnest.analytics.fact.FactMonth;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** People in sequences, by the same rules as {@link EnrolmentFact#with}. */
@Singleton
class EnrolmentRows implements FactTable<EnrolmentFact> {

    private static final String TOLD = "sequence_name, sequence_version, started_by, started_at, ended_at, end_reason";

    private static final String MERGE = "INSERT INTO enrolments AS e (business_id, month, enrolment_id, lead_id,"
            + " sequence_id, " + TOLD + ") SELECT $1, * FROM unnest($2::date[], $3::uuid[], $4::uuid[], $5::uuid[],"
            + " $6::text[], $7::integer[], $8::text[], $9::timestamptz[], $10::timestamptz[], $11::text[])"
            + " ON CONFLICT (business_id, month, enrolment_id) DO UPDATE SET "
            + TOLD.replaceAll("(\\w+)", "$1 = coalesce(e.$1, excluded.$1)")
            + " RETURNING new.enrolment_id, new.lead_id, new.sequence_id, old.enrolment_id IS NOT NULL AS existed, "
            + TOLD.replaceAll("(\\w+)", "old.$1 AS was_$1") + ", " + TOLD.replaceAll("(\\w+)", "new.$1 AS is_$1");

    private static final String OF_LEADS = "SELECT enrolment_id, lead_id, sequence_id, "
            + TOLD.replaceAll("(\\w+)", "$1 AS is_$1")
            + " FROM enrolments WHERE business_id = $1 AND lead_id = ANY ($2)";

    @Override
    public Uni<List<Change<EnrolmentFact>>> merge(SqlConnection transaction, UUID business, List<EnrolmentFact> facts) {
        List<EnrolmentFact> ordered = facts.stream()
                .sorted(Comparator.comparing(EnrolmentFact::enrolmentId))
                .toList();
        return FactTable.list(transaction, MERGE, columns(business, ordered), row -> {
            EnrolmentFact after = fact(row, "is_");
            return new Change<>(after.leadId(), row.getBoolean("existed") ? fact(row, "was_") : null, after);
        });
    }

    @Override
    public Uni<List<EnrolmentFact>> of(SqlConnection transaction, UUID business, UUID[] leads) {
        return FactTable.list(transaction, OF_LEADS, Tuple.of(business, leads), row -> fact(row, "is_"));
    }

    @Override
    public UUID lead(EnrolmentFact fact) {
        return fact.leadId();
    }

    private static Tuple columns(UUID business, List<EnrolmentFact> facts) {
        return new Columns<>(business, facts)
                .day(enrolment -> FactMonth.of(enrolment.enrolmentId()))
                .uuid(EnrolmentFact::enrolmentId)
                .uuid(EnrolmentFact::leadId)
                .uuid(EnrolmentFact::sequenceId)
                .text(enrolment ->
                        enrolment.start() == null ? null : enrolment.start().sequenceName())
                .integer(enrolment ->
                        enrolment.start() == null ? null : enrolment.start().sequenceVersion())
                .text(enrolment ->
                        enrolment.start() == null ? null : enrolment.start().by())
                .moment(enrolment ->
                        enrolment.start() == null ? null : enrolment.start().at())
                .moment(EnrolmentFact::endedAt)
                .text(EnrolmentFact::endReason)
                .tuple();
    }

    private static EnrolmentFact fact(Row row, String prefix) {
        Instant startedAt = Read.moment(row, prefix + "started_at");
        EnrolmentFact.Start start = startedAt == null
                ? null
                : new EnrolmentFact.Start(
                        row.getString(prefix + "sequence_name"),
                        row.getInteger(prefix + "sequence_version"),
                        row.getString(prefix + "started_by"),
                        startedAt);
        return new EnrolmentFact(
                row.getUUID("enrolment_id"),
                row.getUUID("lead_id"),
                row.getUUID("sequence_id"),
                start,
                Read.moment(row, prefix + "ended_at"),
                row.getString(prefix + "end_reason"));
    }
}
