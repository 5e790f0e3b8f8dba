package com.leadnest.bench.sends;

import com.leadnest.bench.Report;
import com.leadnest.providers.TwilioFault;
import com.leadnest.providers.TwilioFaults;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** G22 of quality.md: a provider that lies and processes that die, many thousand times. */
final class FaultStage {

    /** A limit that Twilio grants to many, and a patience that lets thousands of silences fit into minutes. */
    static final Map<String, String> SETTINGS = Map.of(
            "LEADNEST_INBOX_SEND_SMS_PER_SECOND", "400",
            "LEADNEST_INBOX_SEND_SLOTS", "48",
            "LEADNEST_INBOX_TWILIO_CONNECTIONS", "48",
            "LEADNEST_INBOX_TWILIO_TIMEOUT", "2s");

    private static final int SENDS = Integer.getInteger("leadnest.bench.sends.faulty", 100_000);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final double HELD = 0.001;
    private static final double SILENT = 0.05;
    private static final double ERRORS = 0.05;

    private final SendingStack stack;
    private final long seed;
    private final Report report;

    FaultStage(SendingStack stack, long seed, Report report) {
        this.stack = stack;
        this.seed = seed;
        this.report = report;
    }

    void run() throws Exception {
        Audience audience = Audience.gather(stack, SENDS);
        stack.twilio().failing(faults(seed));
        long began = System.nanoTime();
        audience.enrol(List.of(StepsOf.text("s1")));
        Killer killer =
                new Killer(stack.stack(), List.of("nurture-service", "inbox-service", "kafka", "postgres"), seed);
        Ledger ledger = stack.ledger();
        String done = "SELECT count(*) FROM inbox.messages WHERE business_id = ? AND state IN ('sent', 'failed')";
        long deadline = began + LIMIT.toNanos();
        while (ledger.number(done, audience.business()) < 0.98 * SENDS && System.nanoTime() < deadline) {
            killer.kill(1, EVERY, report);
        }
        boolean settled = Settled.await(audience, SENDS, LIMIT);
        report.note(
                "G22: %,d texts, %.0f%% taken with a time-out, %.0f%% answered 5xx (half of them taken), killed %s in %.0f s"
                        .formatted(
                                SENDS, 100 * SILENT, 100 * ERRORS, killer.killed(), (System.nanoTime() - began) / 1e9));
        Count count = Count.of(audience, Map.of(1, StepsOf.words("s1")), Map.of(1, false), report);
        double held = (double) count.unknown() / count.all();
        report.goal(
                "G22 sends: %s, held %.3f%% (bar 0/0, held ≤ 0.1%%)".formatted(count, 100 * held),
                settled && count.clean() && held <= HELD);
    }

    private static TwilioFaults faults(long seed) {
        Random random = new Random(seed);
        return lists -> {
            double drawn = random.nextDouble();
            if (lists || drawn >= SILENT + ERRORS) {
                return null;
            }
            if (drawn < SILENT) {
                return TwilioFault.TAKES_AND_IS_SILENT;
            }
            return drawn < SILENT + ERRORS / 2 ? TwilioFault.TAKES_AND_SAYS_500 : TwilioFault.SAYS_500;
        };
    }
}
