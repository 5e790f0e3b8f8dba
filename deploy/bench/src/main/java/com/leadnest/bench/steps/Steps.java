package com.leadnest.bench.steps;

import com.leadnest.bench.Benchmark;
import com.leadnest.bench.Report;
import java.sql.Connection;
import java.util.Set;

/** G1 to G4: how fast due steps are handed over, how punctually, beside an old snapshot, and while dispatchers die. */
public final class Steps implements Benchmark {

    private static final Set<String> GOALS =
            Set.of(System.getProperty("bench.steps.goals", "G1,G2,G3,G4").split(","));
    private static final int DUE = Integer.getInteger("bench.steps.due", 300_000);
    private static final int LARGE = Integer.getInteger("bench.steps.large", 1_000_000);

    @Override
    public void run(Report report) throws Exception {
        try (StepStage stage = new StepStage();
                Connection database = stage.connect()) {
            report.progress("writing a book of %,d people".formatted(LARGE + DUE));
            Book book = Book.write(database, LARGE, DUE);
            if (GOALS.contains("G1")) {
                new Throughput(stage, book, database).run(report);
            }
            Punctuality punctuality = new Punctuality(stage, book, database);
            if (GOALS.contains("G2")) {
                punctuality.run(report);
            }
            if (GOALS.contains("G3")) {
                punctuality.runHeld(report);
            }
            if (GOALS.contains("G4")) {
                new Chaos(stage, book, database).run(report);
            }
        }
    }
}
