package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.model.Facts;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.person.Person;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How people have reacted to the steps of their enrolments, for branches that are decided outside of a claim. */
@Singleton
class Reactions {

    private static final String READ = "SELECT s.enrolment_id, array_agg(s.key) FILTER (WHERE s.opened) AS opened,"
            + " array_agg(s.key) FILTER (WHERE s.clicked) AS clicked,"
            + " array_agg(s.key) FILTER (WHERE s.replied) AS replied FROM steps s WHERE s.business_id = $1"
            + " AND s.lead_id = ANY ($2) AND s.enrolment_id = ANY ($3) GROUP BY s.enrolment_id";

    /** The reactions by enrolment; an enrolment without any step so far is left out. */
    Uni<Map<UUID, Reaction>> of(SqlConnection tx, UUID business, Collection<PendingStep.Run> runs) {
        Tuple which = Tuple.of(
                business,
                runs.stream().map(PendingStep.Run::lead).toArray(UUID[]::new),
                runs.stream().map(PendingStep.Run::enrolment).toArray(UUID[]::new));
        return tx.preparedQuery(READ).execute(which).map(rows -> {
            Map<UUID, Reaction> reactions = new HashMap<>();
            rows.forEach(row -> reactions.put(
                    row.getUUID("enrolment_id"),
                    new Reaction(keys(row, "opened"), keys(row, "clicked"), keys(row, "replied"))));
            return reactions;
        });
    }

    private static Set<String> keys(Row row, String column) {
        String[] keys = row.getArrayOfStrings(column);
        return keys == null ? Set.of() : Set.of(keys);
    }

    /** Keys of the steps somebody has reacted to. */
    record Reaction(Set<String> opened, Set<String> clicked, Set<String> replied) {

        static final Reaction NONE = new Reaction(Set.of(), Set.of(), Set.of());

        Facts facts(Person person) {
            return Progresses.facts(person, opened, clicked, replied);
        }
    }
}
