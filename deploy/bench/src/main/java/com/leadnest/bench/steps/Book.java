package com.leadnest.bench.steps;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Businesses and their people, counted from 0. The first {@code large} people belong to business 0, the others to
 * nineteen businesses in turn. Ids are made from the number, so that what comes out of Kafka is known by its key.
 */
final class Book {

    static final int SMALL_BUSINESSES = 19;

    private static final String DEFINITION =
            """
            {"steps":[
            {"key":"s1","type":"email","subject":"Thank you for your interest, {first_name}!","html":null,
             "purpose":"marketing","text":"Hi {first_name},\\n\\nthank you for asking us about {service_interest}. \
            We have looked at what you wrote and would like to show you what we can do for you. Most people begin \
            with a short call, which costs nothing and takes a quarter of an hour.\\n\\nPick a time that suits you: \
            {booking_link}\\n\\nBest regards\\n{agent_name}\\n{business_name}"},
            {"key":"s2","type":"wait","minutes":10080},
            {"key":"s3","type":"email","subject":"Still interested?","html":null,"purpose":"marketing",
             "text":"Hi {first_name}, shall we talk?"}],
            "goal":null,"stop_on":{"reply":true,"call_answered":true,"booking":true,"won_lost":true}}
            """;

    private static final String BUSINESS = "('0199bbbb-0000-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid";
    private static final String LEAD = "('0199aaaa-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid";
    private static final String ENROLMENT = "('0199cccc-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid";
    private static final String SEQUENCE = "('0199dddd-0000-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid";

    private final Connection database;
    private final int large;
    private final int small;

    private Book(Connection database, int large, int small) {
        this.database = database;
        this.large = large;
        this.small = small;
    }

    /** @param large people of business 0. @param small people of the nineteen others together */
    static Book write(Connection database, int large, int small) throws SQLException {
        Book book = new Book(database, large, small);
        String businesses = " FROM generate_series(0, " + SMALL_BUSINESSES + ") AS b";
        book.execute("INSERT INTO nurture.sequences (id, business_id, name, status, version, total_steps, created_at,"
                + " updated_at) SELECT " + SEQUENCE.formatted("b") + ", " + BUSINESS.formatted("b")
                + ", 'Bench', 'active', 1, 2, now(), now()" + businesses);
        try (PreparedStatement versions = database.prepareStatement("INSERT INTO nurture.sequence_versions"
                + " (sequence_id, version, business_id, name, definition, created_at) SELECT "
                + SEQUENCE.formatted("b") + ", 1, " + BUSINESS.formatted("b") + ", 'Bench', ?::jsonb, now()"
                + businesses)) {
            versions.setString(1, DEFINITION);
            versions.execute();
        }
        String people = " FROM (SELECT i, " + book.businessOf() + " AS b FROM generate_series(0, " + (large + small - 1)
                + ") AS i) AS n";
        book.execute("INSERT INTO nurture.people (business_id, lead_id, name, email, phone, status, source, country,"
                + " region, arrived_at, lead_version) SELECT " + BUSINESS.formatted("b") + ", " + LEAD
                + ", 'Lead ' || i, 'lead' || i || '@example.com', '+1512' || lpad((2000000 + i)::text, 7, '0'), 'new',"
                + " 'import', 'US', 'TX', now(), 1" + people);
        List<String> indexes = book.dropIndexes("enrolments");
        book.execute("INSERT INTO nurture.enrolments (id, business_id, lead_id, sequence_id, sequence_version, status,"
                + " started_by, started_at) SELECT " + ENROLMENT + ", " + BUSINESS.formatted("b") + ", " + LEAD + ", "
                + SEQUENCE.formatted("b") + ", 1, 'running', 'bench', now()" + people);
        for (String index : indexes) {
            book.execute(index);
        }
        book.execute("VACUUM ANALYZE nurture.people");
        book.execute("VACUUM ANALYZE nurture.enrolments");
        return book;
    }

    int large() {
        return large;
    }

    int small() {
        return small;
    }

    int people() {
        return large + small;
    }

    /** Takes away what earlier measurements have left. */
    void clear() throws SQLException {
        execute("TRUNCATE nurture.due_steps, nurture.steps, nurture.sequence_counts, nurture.catch_up, nurture.outbox");
    }

    /**
     * Plans the first step of people.
     *
     * @param first the number of the first of them
     * @param schema nurture, or bench with a table like it
     */
    void plan(Connection connection, String schema, int first, int people, Timetable times) throws SQLException {
        String sql = "INSERT INTO " + schema + ".due_steps (lead_id, enrolment_id, business_id, sequence_id,"
                + " sequence_version, shard, due_at, position, variant, decides, events) SELECT " + LEAD + ", "
                + ENROLMENT + ", " + BUSINESS.formatted("b") + ", " + SEQUENCE.formatted("b")
                + ", 1, b::smallint, ?::timestamptz + (" + times.turn("i - " + first, people)
                + ") * ? * interval '1 microsecond', 1, null,"
                + " false, 1 FROM (SELECT i, " + businessOf() + " AS b FROM generate_series(" + first + ", "
                + (first + people - 1) + ") AS i) AS n";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, OffsetDateTime.ofInstant(times.due(), ZoneOffset.UTC));
            insert.setLong(2, times.everyMicros());
            insert.execute();
        }
    }

    /** The number of a person. @param lead as it is in the database */
    static int number(UUID lead) {
        return (int) lead.getLeastSignificantBits();
    }

    /** Takes a table's indexes away, except its primary key, and gives the statements that make them again. */
    private List<String> dropIndexes(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname ="
                        + " 'nurture' AND tablename = '" + table + "' AND indexname <> '" + table + "_pkey'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (String name : names) {
            execute("DROP INDEX nurture." + name);
        }
        return definitions;
    }

    /** An expression for the business of person {@code i}. */
    private String businessOf() {
        return "CASE WHEN i < " + large + " THEN 0 ELSE 1 + (i % " + SMALL_BUSINESSES + ") END";
    }

    void execute(String sql) throws SQLException {
        StepStage.execute(database, sql);
    }
}
