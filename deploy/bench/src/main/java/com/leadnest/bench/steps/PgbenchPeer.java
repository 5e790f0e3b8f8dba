package com.leadnest.bench.steps;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The same writes, 500 steps a statement, by pgbench: what the database can do when nobody thinks about a person. */
final class PgbenchPeer implements Racer {

    private static final String SCRIPT =
            """
            \\set shard random(1, %d)
            WITH taken AS MATERIALIZED (SELECT * FROM bench.due_steps WHERE shard = :shard AND due_at <= now()
              ORDER BY due_at LIMIT 500 FOR UPDATE SKIP LOCKED),
            moved AS (UPDATE bench.due_steps d SET due_at = d.due_at + interval '7 days', position = 3,
              events = d.events + 1 FROM taken t WHERE d.lead_id = t.lead_id AND d.enrolment_id = t.enrolment_id),
            lines AS (INSERT INTO bench.steps (business_id, lead_id, enrolment_id, step, sequence_id, key, channel,
              state, subject, due_at, happened_at) SELECT business_id, lead_id, enrolment_id, 1, sequence_id, 's1',
              'email', 'due', 'Thank you for your interest, Lead!', due_at, now() FROM taken),
            counted AS (INSERT INTO bench.sequence_counts AS c SELECT business_id, sequence_id, 1, 's1', '', 'due',
              :client_id, count(*) FROM taken GROUP BY 1, 2
              ON CONFLICT (business_id, sequence_id, step, key, variant, what, shard) DO UPDATE SET n = c.n + excluded.n)
            INSERT INTO bench.outbox (lane, size, packet) SELECT 0, 1, packet FROM bench.event
              WHERE id = 500 AND EXISTS (SELECT FROM taken);
            """;

    private final StepStage stage;
    private final Book book;
    private final Path script;

    PgbenchPeer(StepStage stage, Book book) throws IOException {
        this.stage = stage;
        this.book = book;
        this.script =
                Files.writeString(stage.directory().resolve("steps.pgbench"), SCRIPT.formatted(Book.SMALL_BUSINESSES));
    }

    /** Debian has it in the server's package; a managed database's client tools have it too. */
    static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("pgbench", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }

    @Override
    public void clear(Connection database) throws SQLException {
        PeerTables.clear(database);
    }

    @Override
    public void fill(Connection database, int steps) throws SQLException {
        book.plan(database, "bench", book.large(), steps, Timetable.atOnce(Instant.now()));
        StepStage.execute(database, "ANALYZE bench.due_steps");
    }

    @Override
    public AutoCloseable start() throws IOException {
        List<String> command = List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                "3",
                "-j",
                "3",
                "-T",
                "600",
                "-f",
                script.toString(),
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(stage.postgresPort()),
                "-U",
                "postgres",
                "leadnest");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(stage.directory().toFile(), "pgbench.log"));
        builder.environment().put("PGPASSWORD", StepStage.PASSWORD);
        Process process = builder.start();
        return () -> {
            process.destroy();
            process.waitFor();
        };
    }

    @Override
    public long done(Connection database) throws SQLException {
        return StepStage.number(database, "SELECT sum(n) FROM bench.sequence_counts");
    }
}
