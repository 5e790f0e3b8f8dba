package com.leadnest.bench.steps;

import java.sql.Connection;
import java.sql.SQLException;

/** Tables like nurture's own, with all their indexes, for peers to write into. */
final class PeerTables {

    static final String DONE = "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM bench.outbox_id_seq";

    private PeerTables() {}

    /** @param bytes of an event: as many as LeadNest's packets have for one, compressed */
    static void create(Connection database, int bytes) throws SQLException {
        StepStage.execute(database, "DROP SCHEMA IF EXISTS bench CASCADE");
        StepStage.execute(database, "CREATE SCHEMA bench");
        for (String table : new String[] {"due_steps", "steps", "sequence_counts", "outbox"}) {
            StepStage.execute(
                    database,
                    "CREATE TABLE bench." + table + " (LIKE nurture." + table + " INCLUDING ALL EXCLUDING COMMENTS)");
        }
        StepStage.execute(database, "CREATE TABLE bench.event (id int PRIMARY KEY, packet bytea)");
        StepStage.execute(database, "ALTER TABLE bench.event ALTER COLUMN packet SET STORAGE EXTERNAL");
        for (int steps : new int[] {1, 100, 500}) {
            StepStage.execute(
                    database,
                    "INSERT INTO bench.event SELECT " + steps + ", string_agg(decode(md5(random()::text), 'hex'), '')"
                            + " FROM generate_series(1, " + (1 + (long) bytes * steps / 16) + ")");
        }
    }

    static void clear(Connection database) throws SQLException {
        StepStage.execute(
                database,
                "TRUNCATE bench.due_steps, bench.steps, bench.sequence_counts, bench.outbox RESTART IDENTITY");
    }
}
