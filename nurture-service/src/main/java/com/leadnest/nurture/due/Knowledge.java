package com.leadnest.nurture.due;

import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.person.PersonRows;
import com.leadnest.nurture.plan.Wording;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what is known of the people behind claimed steps. */
@Singleton
class Knowledge {

    static final Duration DAY = Duration.ofHours(24);

    private static final String READ = "SELECT e.id AS enrolment_id, e.lead_data, e.business_data, h.*,"
            + PersonRows.PRESENT + " AS present, " + PersonRows.COLUMNS
            + " FROM unnest($2::uuid[], $3::uuid[]) AS u(lead, id)"
            + " JOIN enrolments e ON e.business_id = $1 AND e.lead_id = u.lead AND e.id = u.id"
            + " JOIN people p ON p.business_id = $1 AND p.lead_id = u.lead"
            + " CROSS JOIN LATERAL (SELECT count(*) AS steps,"
            + " array_agg(s.happened_at ORDER BY s.happened_at) FILTER (WHERE s.happened_at > $4"
            + " AND s.channel <> 'task' AND s.state <> 'skipped') AS last_day,"
            + " array_agg(s.key) FILTER (WHERE s.opened AND s.enrolment_id = u.id) AS opened_keys,"
            + " array_agg(s.key) FILTER (WHERE s.clicked AND s.enrolment_id = u.id) AS clicked_keys,"
            + " array_agg(s.key) FILTER (WHERE s.replied AND s.enrolment_id = u.id) AS replied_keys"
            + " FROM steps s WHERE s.lead_id = u.lead) h";

    /** The steps with what is known of their people, in no order; an enrolment that is not there is left out. */
    Uni<List<ClaimedStep>> of(SqlConnection tx, Map<UUID, List<PendingStep>> byBusiness, Instant now) {
        return BusinessTurns.each(
                        tx, byBusiness.keySet(), business -> List.of(read(tx, business, byBusiness.get(business), now)))
                .map(lists -> lists.stream()
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .toList());
    }

    private static Uni<List<ClaimedStep>> read(SqlConnection tx, UUID business, List<PendingStep> steps, Instant now) {
        Tuple parameters = Tuple.of(business)
                .addArrayOfUUID(steps.stream().map(step -> step.run().lead()).toArray(UUID[]::new))
                .addArrayOfUUID(
                        steps.stream().map(step -> step.run().enrolment()).toArray(UUID[]::new))
                .addOffsetDateTime(now.minus(DAY).atOffset(ZoneOffset.UTC));
        return tx.preparedQuery(READ).execute(parameters).map(rows -> join(steps, rows));
    }

    private static List<ClaimedStep> join(List<PendingStep> steps, RowSet<Row> rows) {
        Map<UUID, Row> byEnrolment = new HashMap<>();
        rows.forEach(row -> byEnrolment.put(row.getUUID("enrolment_id"), row));
        List<ClaimedStep> claimed = new ArrayList<>(steps.size());
        for (PendingStep step : steps) {
            Row row = byEnrolment.get(step.run().enrolment());
            if (row != null) {
                claimed.add(new ClaimedStep(
                        step,
                        row.getBoolean("present") ? PersonRows.person(row) : null,
                        new Wording.Given(PersonRows.map(row, "lead_data"), PersonRows.map(row, "business_data")),
                        history(row)));
            }
        }
        return claimed;
    }

    private static ClaimedStep.History history(Row row) {
        OffsetDateTime[] lastDay = row.getArrayOfOffsetDateTimes("last_day");
        return new ClaimedStep.History(
                row.getLong("steps"),
                lastDay == null
                        ? List.of()
                        : Arrays.stream(lastDay).map(OffsetDateTime::toInstant).toList(),
                keys(row, "opened_keys"),
                keys(row, "clicked_keys"),
                keys(row, "replied_keys"));
    }

    private static Set<String> keys(Row row, String column) {
        String[] keys = row.getArrayOfStrings(column);
        return keys == null ? Set.of() : Arrays.stream(keys).collect(Collectors.toSet());
    }
}
