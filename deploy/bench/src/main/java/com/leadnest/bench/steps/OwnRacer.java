package com.leadnest.bench.steps;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** nurture-service, which runs all the time: a service is not started for each batch of work. */
final class OwnRacer implements Racer {

    private final Book book;

    OwnRacer(Book book) {
        this.book = book;
    }

    @Override
    public void clear(Connection database) throws SQLException {
        book.clear();
    }

    @Override
    public void fill(Connection database, int steps) throws SQLException {
        book.plan(database, "nurture", book.large(), steps, Timetable.atOnce(Instant.now()));
        StepStage.execute(database, "ANALYZE nurture.due_steps");
    }

    @Override
    public AutoCloseable start() {
        return () -> {};
    }

    @Override
    public long done(Connection database) throws SQLException {
        return StepStage.number(database, "SELECT sum(n) FROM nurture.sequence_counts WHERE what = 'due'");
    }

    /** Bytes of the outbox for one step. */
    static double bytesAStep(Connection database) throws SQLException {
        long bytes = StepStage.number(database, "SELECT sum(length(packet)) FROM nurture.outbox");
        long steps = StepStage.number(database, "SELECT count(*) FROM nurture.steps");
        return (double) bytes / Math.max(1, steps);
    }
}
