package com.leadnest.bench.sends;

import com.leadnest.bench.Report;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Ten thousand people, three steps each, and twenty times a SIGKILL for what they go through. */
final class ChaosStage {

    private static final int PEOPLE = Integer.getInteger("leadnest.bench.sends.people", 10_000);
    private static final int KILLS = Integer.getInteger("leadnest.bench.sends.kills", 20);
    private static final Duration PAUSE = Duration.ofSeconds(Integer.getInteger("leadnest.bench.sends.pause", 10));
    private static final Duration LIMIT = Duration.ofMinutes(8);

    private final SendingStack stack;
    private final long seed;
    private final Report report;

    ChaosStage(SendingStack stack, long seed, Report report) {
        this.stack = stack;
        this.seed = seed;
        this.report = report;
    }

    void run() throws Exception {
        Audience audience = Audience.gather(stack, PEOPLE);
        report.note("chaos: %,d people in %s, text, mail and text a minute apart"
                .formatted(PEOPLE, audience.place().name()));
        long began = System.nanoTime();
        audience.enrol(List.of(
                StepsOf.text("s1"),
                StepsOf.pause("w1", 1),
                StepsOf.mail("s2"),
                StepsOf.pause("w2", 1),
                StepsOf.text("s3")));
        Killer killer =
                new Killer(stack.stack(), List.of("nurture-service", "inbox-service", "kafka", "postgres"), seed);
        killer.kill(KILLS, PAUSE, report);
        boolean settled = Settled.await(audience, 3L * PEOPLE, LIMIT);
        double seconds = (System.nanoTime() - began) / 1e9;
        report.note("chaos: killed %s; %s after %.0f s"
                .formatted(killer.killed(), settled ? "all at rest" : "NOT at rest", seconds));
        Count count = Count.of(
                audience,
                Map.of(1, StepsOf.words("s1"), 3, StepsOf.words("s2"), 5, StepsOf.words("s3")),
                Map.of(1, false, 3, true, 5, false),
                report);
        report.goal("sends chaos: %s (bar 0/0)".formatted(count), settled && count.clean());
    }
}
