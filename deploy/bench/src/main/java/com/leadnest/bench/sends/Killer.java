package com.leadnest.bench.sends;

import com.leadnest.bench.Report;
import com.leadnest.standalone.client.RunningStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** SIGKILLs parts of the run, at moments and in an order that follow from a seed. The run starts them again. */
final class Killer {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final RunningStack stack;
    private final List<String> victims;
    private final Random random;
    private final Map<String, Integer> killed = new TreeMap<>();

    Killer(RunningStack stack, List<String> victims, long seed) {
        this.stack = stack;
        this.victims = victims;
        this.random = new Random(seed);
    }

    /**
     * Kills this many times, on average after such a pause.
     *
     * @param report hears of each
     */
    void kill(int times, Duration pause, Report report) {
        for (int n = 1; n <= times; n++) {
            LockSupport.parkNanos((long) (pause.toNanos() * (0.5 + random.nextDouble())));
            String victim = victims.get(random.nextInt(victims.size()));
            strike(victim);
            killed.merge(victim, 1, Integer::sum);
            report.progress("kill %d: %s".formatted(n, victim));
        }
    }

    /** One that is just coming back is waited for: a kill of nothing would not count. */
    private void strike(String victim) {
        while (true) {
            try {
                stack.kill(victim);
                return;
            } catch (IllegalStateException notThere) {
                LockSupport.parkNanos(LOOK.toNanos());
            }
        }
    }

    Map<String, Integer> killed() {
        return killed;
    }
}
