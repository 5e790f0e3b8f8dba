package com.leadnest.nurture.stop;

import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.person.Person;
import com.leadnest.nurture.person.PersonRows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** By which channels people in sequences can still be reached, as far as their steps so far tell. */
@Singleton
class OpenWays {

    /** Reasons that will be the same for the next message to the address. */
    static final Set<String> DEAD = Set.of("invalid_address", "no_address", "suppressed", "opted_out", "hard_bounce");

    private static final String PEOPLE = "SELECT " + PersonRows.COLUMNS + " FROM people p WHERE p.business_id = $1"
            + " AND p.lead_id = ANY ($2) AND " + PersonRows.PRESENT;

    /** The last step of each channel says how the channel stands; one that is due is on its way. */
    private static final String STEPS = "SELECT DISTINCT ON (s.enrolment_id, s.channel) s.enrolment_id, s.channel,"
            + " s.state, s.reason FROM steps s WHERE s.business_id = $1 AND s.lead_id = ANY ($2)"
            + " AND s.enrolment_id = ANY ($3) AND s.channel <> 'task' AND s.state <> 'skipped'"
            + " ORDER BY s.enrolment_id, s.channel, s.step DESC";

    /** What is known of some enrolments and their people. */
    static final class Known {

        private final Map<UUID, Person> people = new HashMap<>();
        private final Map<UUID, Set<String>> closed = new HashMap<>();
        private final Map<UUID, Set<String>> underWay = new HashMap<>();

        /** Null when the lead is gone. */
        Person person(UUID lead) {
            return people.get(lead);
        }

        /** Channels whose address is dead. */
        Set<String> closed(UUID enrolment) {
            return closed.getOrDefault(enrolment, Set.of());
        }

        /** Channels of which a message is on its way. */
        Set<String> underWay(UUID enrolment) {
            return underWay.getOrDefault(enrolment, Set.of());
        }
    }

    Uni<Known> of(SqlConnection tx, UUID business, List<PendingStep> enrolments) {
        Known known = new Known();
        UUID[] leads = enrolments.stream().map(step -> step.run().lead()).toArray(UUID[]::new);
        UUID[] runs = enrolments.stream().map(step -> step.run().enrolment()).toArray(UUID[]::new);
        return tx.preparedQuery(PEOPLE)
                .execute(Tuple.of(business, leads))
                .invoke(rows -> rows.forEach(row -> known.people.put(row.getUUID("lead_id"), PersonRows.person(row))))
                .chain(() -> tx.preparedQuery(STEPS).execute(Tuple.of(business, leads, runs)))
                .invoke(rows -> rows.forEach(row -> {
                    UUID enrolment = row.getUUID("enrolment_id");
                    String reason = row.getString("reason");
                    if (row.getString("state").equals("due")) {
                        add(known.underWay, enrolment, row.getString("channel"));
                    } else if (row.getString("state").equals("failed") && reason != null && DEAD.contains(reason)) {
                        add(known.closed, enrolment, row.getString("channel"));
                    }
                }))
                .replaceWith(known);
    }

    private static void add(Map<UUID, Set<String>> channels, UUID enrolment, String channel) {
        channels.computeIfAbsent(enrolment, id -> new HashSet<>()).add(channel);
    }
}
