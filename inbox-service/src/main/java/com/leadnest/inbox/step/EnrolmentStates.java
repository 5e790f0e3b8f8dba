package com.leadnest.inbox.step;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The memory of enrolments that ended or are paused. */
@Singleton
class EnrolmentStates {

    private static final String REMEMBER =
            "INSERT INTO enrolment_states AS s (business_id, enrolment_id, state, reason,"
                    + " version) SELECT $1, t.id, t.state, t.reason, t.version"
                    + " FROM unnest($2::uuid[], $3::text[], $4::text[], $5::bigint[]) AS t (id, state, reason, version)"
                    + " ON CONFLICT (business_id, enrolment_id) DO UPDATE SET state = excluded.state,"
                    + " reason = excluded.reason, version = excluded.version WHERE s.state <> 'ended'"
                    + " AND (excluded.state = 'ended' OR s.version < excluded.version)";

    private static final String FIND = "SELECT enrolment_id, state, reason, version FROM enrolment_states"
            + " WHERE business_id = $1 AND enrolment_id = ANY ($2)";

    Uni<Void> remember(SqlConnection tx, UUID business, Collection<EnrolmentState> states) {
        if (states.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<EnrolmentState> sorted = states.stream()
                .sorted(Comparator.comparing(EnrolmentState::enrolment))
                .toList();
        Tuple rows = Tuple.of(
                business,
                sorted.stream().map(EnrolmentState::enrolment).toArray(UUID[]::new),
                sorted.stream().map(EnrolmentState::state).toArray(String[]::new),
                sorted.stream().map(EnrolmentState::reason).toArray(String[]::new),
                sorted.stream().map(EnrolmentState::version).toArray(Long[]::new));
        return tx.preparedQuery(REMEMBER).execute(rows).replaceWithVoid();
    }

    /** What is known of enrolments; one that simply runs is not in it. */
    Uni<Map<UUID, EnrolmentState>> find(SqlConnection tx, UUID business, Collection<UUID> enrolments) {
        UUID[] ids = enrolments.toArray(UUID[]::new);
        return tx.preparedQuery(FIND).execute(Tuple.of(business, ids)).map(rows -> {
            Map<UUID, EnrolmentState> states = new HashMap<>();
            rows.forEach(row -> states.put(
                    row.getUUID("enrolment_id"),
                    new EnrolmentState(
                            row.getUUID("enrolment_id"),
                            row.getString("state"),
                            row.getString("reason"),
                            row.getLong("version"))));
            return states;
        });
    }
}
