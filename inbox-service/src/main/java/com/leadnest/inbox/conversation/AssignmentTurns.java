package com.leadnest.inbox.conversation;

import com.leadnest.inbox.settings.SettingsStore;
import com.leadnest.kernel.problem.UnprocessableProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Hands conversations to members in turn: to the one whose last turn is longest ago. */
@Singleton
class AssignmentTurns {

    /** Held until the commit: two that are handed out at the same moment go to two people. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('turn:' || $1::text, 0))";

    private static final String NEXT = "INSERT INTO assignment_turns (business_id, user_id, turn)"
            + " SELECT $1, m.id, (SELECT coalesce(max(turn), 0) + 1 FROM assignment_turns WHERE business_id = $1)"
            + " FROM unnest($2::uuid[]) WITH ORDINALITY AS m (id, place)"
            + " LEFT JOIN assignment_turns t ON t.business_id = $1 AND t.user_id = m.id"
            + " ORDER BY t.turn NULLS FIRST, m.place LIMIT 1"
            + " ON CONFLICT (business_id, user_id) DO UPDATE SET turn = excluded.turn RETURNING user_id";

    private final SettingsStore settings;

    @Inject
    AssignmentTurns(SettingsStore settings) {
        this.settings = settings;
    }

    /** Whose turn it is. Call it after the conversation's row is locked. */
    Uni<UUID> next(SqlConnection tx, UUID business) {
        return settings.of(tx, business).chain(found -> {
            UUID[] members = found.team().roundRobin().toArray(UUID[]::new);
            if (members.length == 0) {
                throw new UnprocessableProblem(
                        "no_round_robin", "Say in the settings who takes part in the round robin.");
            }
            return tx.preparedQuery(LOCK)
                    .execute(Tuple.of(business.toString()))
                    .chain(() -> tx.preparedQuery(NEXT).execute(Tuple.of(business, members)))
                    .map(rows -> rows.iterator().next().getUUID("user_id"));
        });
    }
}
