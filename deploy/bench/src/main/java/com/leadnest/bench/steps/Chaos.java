package com.leadnest.bench.steps;

import com.leadnest.bench.Goal;
import com.leadnest.bench.Report;
import com.leadnest.bench.Samples;
import com.leadnest.embedded.PartControl;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * G4: three processes of nurture-service, of which one is killed every five seconds and started again, while one
 * business has a whole book of due steps and nineteen others a few each second.
 *
 * <p>A claim is held by its connection and not by a lease: it ends with the process. So the lease is nothing, and a
 * take-over may last a second.
 */
final class Chaos {

    private static final int PER_SECOND = 100;
    private static final int SECONDS = 60 * Integer.getInteger("bench.steps.chaos.minutes", 5);
    private static final int CALM_SECONDS = 30;
    private static final int DISPATCHERS = 3;
    private static final Duration KILL_EVERY = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofMinutes(8);

    private final StepStage stage;
    private final Book book;
    private final Connection database;
    private final List<PartControl> dispatchers = new ArrayList<>();
    private final List<Long> kills = new ArrayList<>();

    Chaos(StepStage stage, Book book, Connection database) {
        this.stage = stage;
        this.book = book;
        this.database = database;
    }

    void run(Report report) throws Exception {
        int others = (CALM_SECONDS + SECONDS) * PER_SECOND;
        book.clear();
        start();
        try (StepArrivals arrivals = new StepArrivals(stage.bootstrapServers(), book.people())) {
            Instant begin = Instant.now().plusSeconds(10);
            Timetable times = new Timetable(begin, 1_000_000 / PER_SECOND, false);
            book.plan(database, "nurture", book.large(), others, times);
            Instant storm = begin.plusSeconds(CALM_SECONDS);
            sleepUntil(storm.minusSeconds(5));
            // Written before the storm, so that it is not the writing that is measured.
            book.plan(database, "nurture", 0, book.large(), Timetable.atOnce(Instant.now()));
            killUntil(Instant.now().plusSeconds(SECONDS));
            await(arrivals, book.large() + others);
            judge(report, arrivals, times, others);
        } finally {
            dispatchers.forEach(PartControl::stop);
        }
    }

    private void start() throws IOException {
        for (int number = 1; number <= DISPATCHERS; number++) {
            PartControl dispatcher = stage.nurture(
                    "dispatcher-" + number,
                    Map.of(
                            "LEADNEST_NURTURE_DUE_DISPATCHERS", "1",
                            // All of it is handed over as fast as can be; the spreading is another thing.
                            "LEADNEST_NURTURE_DUE_LATE_AFTER", "PT1H"));
            StepStage.start(dispatcher);
            dispatchers.add(dispatcher);
        }
    }

    private void killUntil(Instant end) throws IOException {
        for (int round = 0; Instant.now().isBefore(end); round++) {
            PartControl victim = dispatchers.get(round % DISPATCHERS);
            kills.add(Instant.now().toEpochMilli());
            victim.kill();
            victim.spawn();
            sleepUntil(Instant.ofEpochMilli(kills.get(kills.size() - 1)).plus(KILL_EVERY));
        }
    }

    private static void sleepUntil(Instant moment) {
        while (Instant.now().isBefore(moment)) {
            LockSupport.parkNanos(Duration.between(Instant.now(), moment).toNanos());
        }
    }

    private static void await(StepArrivals arrivals, int steps) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (arrivals.arrived() < steps && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private void judge(Report report, StepArrivals arrivals, Timetable times, int others) {
        Samples calm = lateness(arrivals, times, CALM_SECONDS / 2 * PER_SECOND, (CALM_SECONDS - 6) * PER_SECOND);
        Samples storm = lateness(arrivals, times, CALM_SECONDS * PER_SECOND, others);
        report.note("G4: %d dispatchers killed in %d min; %,d steps of one business, of nineteen others %d a second"
                .formatted(kills.size(), SECONDS / 60, book.large(), PER_SECOND));
        report.note("G4: others before: p50 %.0f ms, p99 %.0f ms; in the storm: p50 %.0f ms, p99 %.0f ms, worst %.0f ms"
                .formatted(
                        calm.quantile(0.5),
                        calm.quantile(0.99),
                        storm.quantile(0.5),
                        storm.quantile(0.99),
                        storm.max()));
        report.note("G4: events sent again with the id they had: %,d".formatted(arrivals.repeated()));
        report.goal(Goal.atMost("G4 steps lost", book.large() + others - arrivals.arrived(), 0, ""));
        report.goal(Goal.atMost("G4 steps twice", arrivals.twice(), 0, ""));
        report.goal(Goal.atMost("G4 take-over after a kill", takeOver(arrivals, times, others) / 1_000.0, 1, " s"));
        report.goal(Goal.atMost(
                "G4 other businesses' steps, delay at p50 times that before",
                storm.quantile(0.5) / calm.quantile(0.5),
                2,
                ""));
    }

    private Samples lateness(StepArrivals arrivals, Timetable times, int from, int to) {
        double[] millis = new double[to - from];
        for (int nth = from; nth < to; nth++) {
            long at = arrivals.at(book.large() + nth);
            millis[nth - from] = at == 0 ? Double.POSITIVE_INFINITY : at - times.millis(nth);
        }
        return Samples.of(millis);
    }

    /** The longest that a step which was due when a dispatcher was killed came after the kill. */
    private double takeOver(StepArrivals arrivals, Timetable times, int others) {
        long longest = 0;
        for (long kill : kills) {
            int last = (int) Math.min(others, (kill - times.millis(0)) * PER_SECOND / 1_000);
            for (int nth = Math.max(0, last - 10 * PER_SECOND); nth < last; nth++) {
                long at = arrivals.at(book.large() + nth);
                longest = at == 0 ? Long.MAX_VALUE : Math.max(longest, at - kill);
            }
        }
        return longest;
    }
}
