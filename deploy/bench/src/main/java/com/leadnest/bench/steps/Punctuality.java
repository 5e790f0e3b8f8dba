package com.leadnest.bench.steps;

import com.leadnest.bench.Goal;
import com.leadnest.bench.Report;
import com.leadnest.bench.Samples;
import com.leadnest.embedded.PartControl;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** G2 and G3: a book of future steps, a thousand of them falling due each second, and how late each reaches Kafka. */
final class Punctuality {

    private static final int PER_SECOND = 1_000;
    private static final long EVERY_MICROS = 1_000_000 / PER_SECOND;
    private static final int SECONDS = 60 * Integer.getInteger("bench.steps.minutes", 10);
    private static final int HELD_SECONDS = 60 * Integer.getInteger("bench.steps.held.minutes", 3);

    /** The first seconds compile the code: they run with the same load and are not counted. */
    private static final int WARM_UP = 20;

    private static final Duration LEAD_TIME = Duration.ofSeconds(20);
    private static final Duration TAIL = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final StepStage stage;
    private final Book book;
    private final Connection database;
    private Run free;

    Punctuality(StepStage stage, Book book, Connection database) {
        this.stage = stage;
        this.book = book;
        this.database = database;
    }

    /**
     * How a run went.
     *
     * @param rate steps a second that came in the counted time
     * @param dead tuples at the most, over all tables of nurture
     */
    private record Run(Samples lateness, double rate, long lost, long early, long twice, long dead) {}

    void run(Report report) throws Exception {
        Run run = run(SECONDS);
        free = run;
        report.note("G2: %,d future steps, %,d falling due a second for %d min, lateness %s"
                .formatted(book.people(), PER_SECOND, SECONDS / 60, lateness(run)));
        report.goal(Goal.atMost("G2 due to Kafka, p50", run.lateness().quantile(0.5), 60, " ms"));
        report.goal(Goal.atMost("G2 due to Kafka, p99", run.lateness().quantile(0.99), 250, " ms"));
        faults(report, "G2", run);
    }

    /** The same with an open snapshot, next to one without: the one before when it was as long. */
    void runHeld(Report report) throws Exception {
        if (free == null || SECONDS != HELD_SECONDS) {
            free = run(HELD_SECONDS);
        }
        Run held;
        try (Connection snapshot = stage.connect()) {
            snapshot.setAutoCommit(false);
            snapshot.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            StepStage.number(snapshot, "SELECT count(*) FROM nurture.sequences");
            held = run(HELD_SECONDS);
            snapshot.rollback();
        }
        report.note("G3: %d min each; without a snapshot %s, %,d dead tuples; with one %s, %,d dead tuples"
                .formatted(HELD_SECONDS / 60, lateness(free), free.dead(), lateness(held), held.dead()));
        report.goal(Goal.atLeast("G3 rate beside an open snapshot", held.rate() / free.rate(), 0.95));
        report.goal(Goal.atMost(
                "G3 p99 beside an open snapshot, times the other",
                held.lateness().quantile(0.99) / free.lateness().quantile(0.99),
                1.5,
                ""));
        report.goal(Goal.atMost(
                "G3 dead tuples beside an open snapshot, times the others",
                (double) held.dead() / free.dead(),
                10,
                ""));
        faults(report, "G3", held);
    }

    private static String lateness(Run run) {
        Samples all = run.lateness();
        return "p50 %.0f ms, p99 %.0f ms, p99.9 %.0f ms, worst %.0f ms"
                .formatted(all.quantile(0.5), all.quantile(0.99), all.quantile(0.999), all.max());
    }

    private static void faults(Report report, String goal, Run run) {
        report.goal(Goal.atMost(goal + " steps lost", run.lost(), 0, ""));
        report.goal(Goal.atMost(goal + " steps early", run.early(), 0, ""));
        report.goal(Goal.atMost(goal + " steps twice", run.twice(), 0, ""));
    }

    private Run run(int seconds) throws Exception {
        int falling = (WARM_UP + seconds) * PER_SECOND;
        int first = book.people() - falling;
        book.clear();
        long began = System.nanoTime();
        // Those who are not due in this run are so in weeks.
        Timetable later = new Timetable(Instant.now().plus(Duration.ofDays(20)), EVERY_MICROS, false);
        book.plan(database, "nurture", 0, first, later);
        Duration each = Duration.ofNanos((System.nanoTime() - began) / first);
        Timetable times =
                new Timetable(Instant.now().plus(LEAD_TIME).plus(each.multipliedBy(2L * falling)), EVERY_MICROS, true);
        book.plan(database, "nurture", first, falling, times);
        book.execute("VACUUM ANALYZE nurture.due_steps");
        book.execute("CHECKPOINT");
        PartControl nurture = stage.nurture("punctual", Map.of());
        try (StepArrivals arrivals = new StepArrivals(stage.bootstrapServers(), book.people())) {
            StepStage.start(nurture);
            if (Instant.now().isAfter(times.due())) {
                throw new IllegalStateException("the book was not written in time");
            }
            long dead = watch(times.due().plusSeconds(WARM_UP + seconds));
            await(arrivals, falling);
            return judge(arrivals, times, first, seconds, dead);
        } finally {
            nurture.stop();
        }
    }

    private Run judge(StepArrivals arrivals, Timetable times, int first, int seconds, long dead) {
        int falling = (WARM_UP + seconds) * PER_SECOND;
        double[] millis = new double[seconds * PER_SECOND];
        long lost = 0;
        long early = 0;
        long inTime = 0;
        long end = times.millis(falling);
        for (int nth = 0; nth < falling; nth++) {
            long turn = times.turn(nth, falling);
            long at = arrivals.at(first + nth);
            // The broker's clock has milliseconds: a step of the same one is not early.
            long late = at - times.millis(turn);
            lost += at == 0 ? 1 : 0;
            early += at != 0 && late < 0 ? 1 : 0;
            if (turn >= WARM_UP * PER_SECOND) {
                millis[(int) turn - WARM_UP * PER_SECOND] = at == 0 ? Double.POSITIVE_INFINITY : late;
                inTime += at != 0 && at <= end ? 1 : 0;
            }
        }
        return new Run(Samples.of(millis), (double) inTime / seconds, lost, early, arrivals.twice(), dead);
    }

    /** The most dead tuples seen until then. */
    private long watch(Instant end) throws SQLException {
        long most = 0;
        while (Instant.now().isBefore(end)) {
            LockSupport.parkNanos(LOOK.toNanos());
            most = Math.max(
                    most,
                    StepStage.number(
                            database, "SELECT sum(n_dead_tup) FROM pg_stat_user_tables WHERE schemaname = 'nurture'"));
        }
        return most;
    }

    private static void await(StepArrivals arrivals, int steps) {
        long end = System.nanoTime() + TAIL.toNanos();
        while (arrivals.arrived() < steps && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos() / 10);
        }
    }
}
