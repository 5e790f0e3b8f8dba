package com.leadnest.nurture.person;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the people of a business. */
@Singleton
public class People {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String FIND = "SELECT " + PersonRows.COLUMNS + " FROM people p WHERE p.business_id = $1"
            + " AND p.lead_id = $2 AND " + PersonRows.PRESENT;
    private static final String PAGE = "SELECT " + PersonRows.COLUMNS + " FROM people p WHERE p.business_id = $1"
            + " AND p.lead_id > $2 AND " + FilterSql.condition(4) + " ORDER BY p.lead_id LIMIT $3";
    private static final String COUNT =
            "SELECT count(*) AS n FROM people p WHERE p.business_id = $1 AND " + FilterSql.condition(2);

    private final Tenancy tenancy;

    @Inject
    public People(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** The person, or empty when the lead has not come yet or is gone. */
    public Uni<Optional<Person>> find(UUID business, UUID lead) {
        return tenancy.read(business, FIND, Tuple.of(business, lead))
                .map(rows -> list(rows).stream().findFirst());
    }

    /**
     * The next people who match, in the order of their leads' ids.
     *
     * @param after id of the last lead of the page before; null for the first page
     * @param limit at most so many
     */
    public Uni<List<Person>> page(UUID business, PeopleFilter filter, UUID after, int limit) {
        Tuple parameters = Tuple.tuple()
                .addUUID(business)
                .addUUID(after == null ? BEFORE_ALL : after)
                .addInteger(limit);
        return tenancy.read(business, PAGE, FilterSql.add(parameters, filter)).map(People::list);
    }

    /** How many people match. */
    public Uni<Long> count(UUID business, PeopleFilter filter) {
        return tenancy.read(business, COUNT, FilterSql.add(Tuple.tuple().addUUID(business), filter))
                .map(rows -> rows.iterator().next().getLong("n"));
    }

    private static List<Person> list(RowSet<Row> rows) {
        List<Person> people = new ArrayList<>(rows.size());
        rows.forEach(row -> people.add(PersonRows.person(row)));
        return people;
    }
}
