package com.leadnest.bench.relay;

import com.leadnest.bench.Benchmark;
import com.leadnest.bench.Goal;
import com.leadnest.bench.Report;
import com.leadnest.bench.Rounds;
import com.leadnest.bench.Samples;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** G5 and G6: how fast the relay empties an outbox, and how soon a single commit reaches a consumer. */
public final class Relay implements Benchmark {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int ROWS = Integer.getInteger("bench.rows", 500_000);
    private static final int BODY_BYTES = 400;
    private static final Duration IDLE = Duration.ofSeconds(10);

    /** A backend reports its last transactions up to ten seconds after it fell idle. */
    private static final Duration STATISTICS_SETTLE = Duration.ofSeconds(15);

    @Override
    public void run(Report report) throws Exception {
        try (RelayStage stage = new RelayStage()) {
            stage.relay().start();
            throughput(stage, report);
            latency(stage, report);
            idle(stage, report);
        }
    }

    private static void throughput(RelayStage stage, Report report) throws Exception {
        RelayThroughput outbox = new RelayThroughput(stage, ROWS, BODY_BYTES);
        KafkaPeer kafka = new KafkaPeer(stage.bootstrapServers(), ROWS, BODY_BYTES);
        Map<String, Samples> samples = new Rounds(ROUNDS, report)
                .candidate("Kafka's own producer, records/s", kafka::round)
                .candidate("relay, one row an event, rows/s", () -> outbox.round(1))
                .candidate("relay, chunks of 1,000, events/s", () -> outbox.round(1_000))
                .run();
        double peer = samples.get("Kafka's own producer, records/s").median();
        double rows = samples.get("relay, one row an event, rows/s").median();
        double packed = samples.get("relay, chunks of 1,000, events/s").median();
        report.note("chunks of 1,000 against Kafka's own producer: %.2f".formatted(packed / peer));
        report.goal(Goal.atLeast("G5 relay vs Kafka's producer (acks=all)", rows / peer, 0.5));
    }

    private static void latency(RelayStage stage, Report report) throws Exception {
        Samples millis = new RelayLatency(stage).run(report);
        report.goal(Goal.atMost("G6 commit to consumer, p50 at 500 commits/s", millis.quantile(0.5), 15, " ms"));
        report.goal(Goal.atMost("G6 commit to consumer, p99 at 500 commits/s", millis.quantile(0.99), 100, " ms"));
    }

    private static void idle(RelayStage stage, Report report) throws SQLException {
        try (Connection connection = stage.connect()) {
            rest(STATISTICS_SETTLE);
            long before = transactions(connection);
            rest(IDLE);
            double perSecond = (transactions(connection) - before) / (double) IDLE.toSeconds();
            report.goal(Goal.atMost("G6 idle", perSecond, 20, " queries/s"));
        }
    }

    private static void rest(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }

    private static long transactions(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()")) {
            result.next();
            return result.getLong(1);
        }
    }
}
