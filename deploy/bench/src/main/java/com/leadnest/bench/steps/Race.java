package com.leadnest.bench.steps;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A round: the steps are written while the dispatchers wait, and the commit that shows them is the start. */
final class Race {

    /** A slow one is stopped here: its rate is known by then. */
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("bench.steps.round", 30));

    private static final Duration LOOK = Duration.ofMillis(20);

    private final StepStage stage;
    private final int steps;

    Race(StepStage stage, int steps) {
        this.stage = stage;
        this.steps = steps;
    }

    /** Steps a second. */
    double round(Racer racer) throws Exception {
        try (Connection filling = stage.connect();
                Connection watching = stage.connect()) {
            racer.clear(watching);
            filling.setAutoCommit(false);
            racer.fill(filling, steps);
            StepStage.execute(watching, "CHECKPOINT");
            AutoCloseable dispatchers = racer.start();
            try {
                filling.commit();
                return rate(racer, watching);
            } finally {
                dispatchers.close();
            }
        }
    }

    private double rate(Racer racer, Connection watching) throws SQLException {
        long start = System.nanoTime();
        long done = 0;
        while (done < steps && System.nanoTime() - start < LONGEST.toNanos()) {
            LockSupport.parkNanos(LOOK.toNanos());
            done = racer.done(watching);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (done == 0 || done > steps) {
            throw new IllegalStateException(done + " of " + steps + " steps were handed over");
        }
        return done / seconds;
    }
}
