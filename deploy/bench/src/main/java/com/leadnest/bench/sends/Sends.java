package com.leadnest.bench.sends;

import com.leadnest.bench.Benchmark;
import com.leadnest.bench.Report;
import java.util.List;
import java.util.Map;

/**
 * Whether what is sent is sent once, stops when it must, and is answered once: real processes killed at random, counted
 * at providers that record. {@code -Dleadnest.bench.sends.seed=N} replays a run.
 */
public final class Sends implements Benchmark {

    private static final List<String> STAGES =
            List.of(System.getProperty("leadnest.bench.sends.stages", "chaos,faults,stops")
                    .split(","));
    private static final long SEED = Long.getLong("leadnest.bench.sends.seed", System.nanoTime() & 0xFFFFFF);

    @Override
    public void run(Report report) throws Exception {
        report.note("seed " + SEED);
        if (STAGES.contains("chaos")) {
            try (SendingStack stack = SendingStack.up(Map.of())) {
                new ChaosStage(stack, SEED, report).run();
            }
        }
        if (STAGES.contains("faults")) {
            try (SendingStack stack = SendingStack.up(FaultStage.SETTINGS)) {
                new FaultStage(stack, SEED, report).run();
            }
        }
        if (STAGES.contains("stops")) {
            try (SendingStack stack = SendingStack.up(Map.of())) {
                Stops stops = new StopStage(stack, SEED, report).run();
                new AnswerStage(stack, stops, report).run();
                new WebhookStage(stack, stops, report).run();
            }
        }
    }
}
