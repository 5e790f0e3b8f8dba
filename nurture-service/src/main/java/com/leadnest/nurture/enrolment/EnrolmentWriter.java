package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.person.Person;
import com.leadnest.nurture.person.PersonRows;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes enrolments, a whole batch by each statement. */
@Singleton
class EnrolmentWriter {

    /** Shared: an opt-out or a deletion of one of them waits, and then finds the enrolment it has to stop. */
    private static final String HOLD = "SELECT " + PersonRows.COLUMNS + " FROM people p WHERE p.business_id = $1"
            + " AND p.lead_id = ANY ($2) AND " + PersonRows.PRESENT + " ORDER BY p.lead_id FOR SHARE";

    private static final String INSERT = "INSERT INTO enrolments (id, business_id, lead_id, sequence_id,"
            + " sequence_version, status, started_by, lead_data, business_data, started_at)"
            + " SELECT u.id, $1, u.lead, $2, $3, 'running', $4, $5, $6, $7 FROM unnest($8::uuid[], $9::uuid[])"
            + " AS u(id, lead) ON CONFLICT (lead_id, sequence_id) WHERE status <> 'ended' DO NOTHING RETURNING id";

    /** People who are there, by the order of their ids. */
    Uni<List<Person>> hold(SqlConnection tx, UUID business, Collection<UUID> leads) {
        return tx.preparedQuery(HOLD)
                .execute(Tuple.of(business, leads.toArray(UUID[]::new)))
                .map(rows -> {
                    List<Person> people = new ArrayList<>(rows.size());
                    rows.forEach(row -> people.add(PersonRows.person(row)));
                    return people;
                });
    }

    /** Inserts the enrolments of runs of one sequence and says of which: the others' people are in it already. */
    Uni<Set<UUID>> insert(SqlConnection tx, List<PendingStep> firsts, Origin origin, Instant at) {
        PendingStep.Run any = firsts.get(0).run();
        Tuple parameters = Tuple.tuple()
                .addUUID(any.business())
                .addUUID(any.sequence())
                .addInteger(any.version())
                .addString(origin.by())
                .addJsonObject(new JsonObject(origin.leadData()))
                .addJsonObject(new JsonObject(origin.businessData()))
                .addOffsetDateTime(at.atOffset(ZoneOffset.UTC))
                .addArrayOfUUID(
                        firsts.stream().map(first -> first.run().enrolment()).toArray(UUID[]::new))
                .addArrayOfUUID(firsts.stream().map(first -> first.run().lead()).toArray(UUID[]::new));
        return tx.preparedQuery(INSERT).execute(parameters).map(rows -> {
            Set<UUID> inserted = new HashSet<>();
            rows.forEach(row -> inserted.add(row.getUUID("id")));
            return inserted;
        });
    }
}
