package com.leadnest.bench;

import com.leadnest.standalone.client.RunningStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Half a million leads end to end, from the POST at the gateway to completed, against {@code \copy} of the clean rows
 * into a table with the same columns and indexes. The two take turns in one run.
 */
final class ImportBench implements Benchmark {

    private static final int ROWS = Integer.getInteger("bench.import.rows", 500_000);
    private static final int ROUNDS = Integer.getInteger("bench.import.rounds", 3);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final double BAR = 0.40;
    private static final double GOAL = 0.60;
    private static final double HEAP_MEGABYTES = 256;
    private static final double SCORED_WITHIN = 2;

    @Override
    public void run(Report report) throws Exception {
        Path directory = Files.createTempDirectory("leadnest-bench-");
        try (RunningStack stack = RunningStack.up(Map.of());
                Connection database = DriverManager.getConnection(stack.jdbcUrl(), stack.databaseLogin("postgres"))) {
            LeadFile file = LeadFile.write(directory, ROWS);
            CopyPeer peer = CopyPeer.of(stack, database);
            report.note("peer: " + peer.name());
            report.note("file: %,d rows, %,d MB".formatted(ROWS, Files.size(file.upload()) >> 20));
            measure(report, stack, database, file, peer);
        } finally {
            try (var files = Files.list(directory)) {
                for (Path path : files.toList()) {
                    Files.delete(path);
                }
            }
            Files.delete(directory);
        }
    }

    private static void measure(Report report, RunningStack stack, Connection database, LeadFile file, CopyPeer peer)
            throws Exception {
        double[] scored = new double[1];
        double[] settled = new double[1];
        // The first import compiles the code: it is not counted, as \copy has nothing to warm up.
        imported(stack, LeadFile.write(Files.createTempDirectory("leadnest-warm-"), ROWS / 10));
        Settling.await(stack, database);
        Map<String, Samples> samples = new Rounds(ROUNDS, report)
                .candidate("rows/s imported", () -> {
                    Imported done = imported(stack, file);
                    scored[0] = Math.max(scored[0], untilScored(stack, done));
                    Settling.await(stack, database);
                    settled[0] = Math.max(settled[0], seconds(done.began(), Instant.now()) / done.seconds());
                    return ROWS / done.seconds();
                })
                .candidate("rows/s by " + peer.name(), () -> peer.rowsPerSecond(file))
                .run();
        double ratio = samples.get("rows/s imported").median()
                / samples.get("rows/s by " + peer.name()).median();
        report.goal(Goal.atLeast("G9 import vs \\copy", ratio, BAR));
        report.note("the goal of quality.md is %.2f: %s".formatted(GOAL, ratio >= GOAL ? "reached" : "not reached"));
        report.goal(Goal.atMost("import to last lead scored, times the import", scored[0], SCORED_WITHIN, ""));
        report.note("until every service has its copy of the last lead, times the import: %.2f".formatted(settled[0]));
        report.goal(Goal.atMost("heap of lead-service", heapMegabytes(stack), HEAP_MEGABYTES, " MB"));
    }

    /** How an import went. */
    private record Imported(Account account, double seconds, Instant began) {}

    private static Imported imported(RunningStack stack, LeadFile file) throws Exception {
        Account account = Account.register(stack.url());
        Instant began = Instant.now();
        String job = account.upload(file.upload());
        Map<String, Object> status = account.importStatus(job);
        while (status.get("finished_at") == null) {
            LockSupport.parkNanos(LOOK.toNanos());
            status = account.importStatus(job);
        }
        if (!"completed".equals(status.get("status")) || file.valid() != number(status, "created")) {
            throw new IllegalStateException("not what was to be imported: " + status);
        }
        // By the service's own clock, which is this machine's: looking more often would cost what is measured.
        return new Imported(account, seconds(began, Instant.parse((String) status.get("finished_at"))), began);
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }

    private static double untilScored(RunningStack stack, Imported done) throws Exception {
        long deadline = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        long leads = done.account().total("/leads?per_page=1");
        while (System.nanoTime() < deadline) {
            if (done.account().total("/api/ai/scored-leads?per_page=1") >= leads) {
                return seconds(done.began(), Instant.now()) / done.seconds();
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return Double.NaN;
    }

    private static long number(Map<String, Object> status, String field) {
        return ((Number) status.get(field)).longValue();
    }

    /** The most the heap has been, from the service's own metrics. */
    private static double heapMegabytes(RunningStack stack) throws IOException, InterruptedException {
        return Account.metrics(stack.port("lead-service"))
                        .filter(line -> line.startsWith("jvm_memory_committed_bytes") && line.contains("area=\"heap\""))
                        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                        .sum()
                / (1 << 20);
    }

    static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
