package com.leadnest.inbox.step;

import com.leadnest.contracts.nurture.StepDue;
import com.leadnest.contracts.nurture.StepRecipient;
import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** A step may come in before the event of its lead: until then the step's own recipient is what is known. */
@Singleton
class StepPeople {

    /** Version 0 gives way to whatever the lead's events say; a deleted lead has its row and stays deleted. */
    private static final String KNOW = "INSERT INTO contacts (business_id, lead_id, lead_version, name, email, phone,"
            + " country, region) SELECT $1, t.lead_id, 0, t.name, t.email, t.phone, t.country, t.region"
            + " FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])"
            + " AS t (lead_id, name, email, phone, country, region) ORDER BY t.lead_id ON CONFLICT DO NOTHING";

    private static final String LIVING =
            "SELECT lead_id FROM contacts WHERE business_id = $1 AND lead_id = ANY ($2) AND deleted_at IS NULL";

    /** Remembers people who are not known yet, and gives those of the steps' people who are not deleted. */
    Uni<Set<UUID>> know(SqlConnection tx, UUID business, List<StepDue> due) {
        Map<UUID, StepRecipient> people = new TreeMap<>();
        due.forEach(step -> people.put(TypeId.LEAD.parse(step.recipient().leadId()), step.recipient()));
        Tuple rows = Tuple.of(
                business,
                people.keySet().toArray(UUID[]::new),
                column(people.values(), StepRecipient::name),
                column(people.values(), StepRecipient::email),
                column(people.values(), StepRecipient::phone));
        rows.addValue(column(people.values(), StepRecipient::country));
        rows.addValue(column(people.values(), StepRecipient::region));
        UUID[] leads = people.keySet().toArray(UUID[]::new);
        return tx.preparedQuery(KNOW)
                .execute(rows)
                .chain(() -> tx.preparedQuery(LIVING).execute(Tuple.of(business, leads)))
                .map(found -> {
                    Set<UUID> living = new HashSet<>();
                    found.forEach(row -> living.add(row.getUUID(0)));
                    return living;
                });
    }

    private static String[] column(Collection<StepRecipient> people, Function<StepRecipient, String> value) {
        return people.stream().map(value).toArray(String[]::new);
    }
}
