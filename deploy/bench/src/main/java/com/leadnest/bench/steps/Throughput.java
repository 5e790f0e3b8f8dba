package com.leadnest.bench.steps;

import com.leadnest.bench.Goal;
import com.leadnest.bench.Report;
import com.leadnest.bench.Rounds;
import com.leadnest.bench.Samples;
import com.leadnest.embedded.PartControl;
import java.sql.Connection;
import java.util.Map;

/** G1: a book of due steps, three dispatchers, against three ways to do the same. */
final class Throughput {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final String OWN = "nurture-service, steps/s";
    private static final String DB_SCHEDULER = "db-scheduler lock-and-fetch, steps/s";
    private static final String GRAPHILE = "Graphile Worker, a job per step, steps/s";
    private static final String GRAPHILE_BATCH = "Graphile Worker, batch jobs of 100, steps/s";
    private static final String PGBENCH = "pgbench with the same writes, steps/s";

    private final StepStage stage;
    private final Book book;
    private final Connection database;

    Throughput(StepStage stage, Book book, Connection database) {
        this.stage = stage;
        this.book = book;
        this.database = database;
    }

    void run(Report report) throws Exception {
        // The peers do not relay what they put into their outbox, so nobody does here.
        PartControl nurture = stage.nurture(
                "g1",
                Map.of(
                        "LEADNEST_NURTURE_DUE_DISPATCHERS", "3",
                        "LEADNEST_OUTBOX_RELAY", "false",
                        "LEADNEST_NURTURE_DUE_LATE_AFTER", "PT1H"));
        StepStage.start(nurture);
        try {
            race(report);
        } finally {
            nurture.stop();
        }
    }

    private void race(Report report) throws Exception {
        Race race = new Race(stage, book.small());
        OwnRacer own = new OwnRacer(book);
        // The first rounds compile the code, as its first days would.
        report.progress("warming up: %,.0f steps/s".formatted(race.round(own)));
        double bytes = OwnRacer.bytesAStep(database);
        PeerTables.create(database, (int) bytes);
        report.note("%,d steps of %d businesses, %.0f bytes of outbox each for all"
                .formatted(book.small(), Book.SMALL_BUSINESSES, bytes));
        report.note("nurture-service: one process, three dispatchers, 256 MB, relay off as nobody relays; db-scheduler:"
                + " three schedulers; Graphile Worker: three processes of 24 jobs, local queue of 500, batched completion;"
                + " pgbench: three clients");
        Rounds rounds = new Rounds(ROUNDS, report);
        rounds.candidate(OWN, () -> race.round(own));
        if (!Boolean.parseBoolean(System.getProperty("bench.steps.peers", "true"))) {
            rounds.run();
            return;
        }
        DbSchedulerPeer scheduler = new DbSchedulerPeer(stage, database);
        GraphilePeer jobs = new GraphilePeer(stage, 1);
        GraphilePeer batches = new GraphilePeer(stage, 100);
        rounds.candidate(DB_SCHEDULER, () -> race.round(scheduler));
        rounds.candidate(GRAPHILE, () -> race.round(jobs));
        rounds.candidate(GRAPHILE_BATCH, () -> race.round(batches));
        if (PgbenchPeer.isThere()) {
            PgbenchPeer pgbench = new PgbenchPeer(stage, book);
            rounds.candidate(PGBENCH, () -> race.round(pgbench));
        }
        judge(report, rounds.run());
    }

    private static void judge(Report report, Map<String, Samples> samples) {
        double own = samples.get(OWN).median();
        report.goal(Goal.atLeast(
                "G1 due steps vs db-scheduler", own / samples.get(DB_SCHEDULER).median(), 5.0));
        report.goal(Goal.atLeast(
                "G1 due steps vs Graphile Worker batched",
                own / samples.get(GRAPHILE).median(),
                1.5));
        report.note(("against Graphile's batch jobs: %.2f. A hundred steps in one job are written by one statement that"
                        + " knows nobody's name; none of them can be stopped, moved or paused by itself")
                .formatted(own / samples.get(GRAPHILE_BATCH).median()));
        if (!samples.containsKey(PGBENCH)) {
            report.note("pgbench is not installed (Debian: postgresql): the last bar of G1 was not measured");
        }
        double pgbench = samples.containsKey(PGBENCH) ? samples.get(PGBENCH).median() : Double.NaN;
        report.goal(Goal.atLeast("G1 due steps vs pgbench with the same writes", own / pgbench, 0.4));
    }
}
