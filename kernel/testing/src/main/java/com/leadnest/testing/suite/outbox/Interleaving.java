package com.leadnest.testing.suite.outbox;

import com.leadnest.kernel.outbox.OutboxEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;

/**
 * One schedule of transactions and relay rounds, decided by a seed alone: eight writers that share keys,
 * commit or roll back; one of them stays open to the end; the relay runs and crashes between them, and
 * they go on while it sends. A key is written by one open transaction at a time, as row locks would have
 * it.
 */
final class Interleaving {

    private static final int STEPS = 60;
    private static final int KEYS = 5;

    /** For a lane whose last holder has crashed and whose lock the server is about to release. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Random random;
    private final List<Writer> writers;
    private final UUID business = UUID.randomUUID();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Writer> holders = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, List<String>> committed = new HashMap<>();
    private MemorySink sink;
    private boolean sending;

    Interleaving(long seed, List<Writer> writers) {
        this.random = new Random(seed);
        this.writers = writers;
        for (int i = 0; i < KEYS; i++) {
            keys.add("lead_" + seed + "_" + i);
        }
    }

    /** Where a relay of this schedule must send to. */
    MemorySink sink() {
        sink = new MemorySink(() -> {
            if (sending && random.nextInt(4) == 0) {
                write();
            }
        });
        return sink;
    }

    /** Runs the schedule; what is open at the end commits, and the relay has the last word. */
    Findings run(RelayUnderTest relay) throws Exception {
        Writer longest = writers.get(0);
        record(longest, keys.get(0));
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(6) == 0) {
                relay(relay);
            } else {
                write();
            }
        }
        relay(relay);
        for (Writer writer : writers) {
            if (writer.isOpen()) {
                end(writer, writer == longest || random.nextBoolean());
            }
        }
        sink.heal();
        Awaitility.await()
                .pollInterval(Duration.ofMillis(1))
                .pollDelay(Duration.ZERO)
                .pollInSameThread()
                .atMost(LIMIT)
                .until(() -> relay.round() == 0);
        return new Findings(lost(), phantoms(), inversions());
    }

    private void relay(RelayUnderTest relay) throws Exception {
        if (random.nextInt(5) == 0) {
            sink.failNext();
        }
        sending = true;
        try {
            relay.round();
        } catch (IllegalStateException crash) {
            relay.restart();
        } finally {
            sending = false;
        }
    }

    /** One step of one writer that is not the long one. */
    private void write() {
        Writer writer = writers.get(1 + random.nextInt(writers.size() - 1));
        String key = keys.get(random.nextInt(keys.size()));
        Writer holder = holders.get(key);
        if (writer.isOpen() && random.nextInt(3) == 0) {
            end(writer, random.nextInt(4) > 0);
        } else if (holder == null || holder == writer) {
            record(writer, key);
        }
    }

    private void record(Writer writer, String key) {
        holders.put(key, writer);
        List<OutboxEvent<?>> events = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            events.add(SampleEvents.live(business, key, versions.merge(key, 1L, Long::sum)));
        }
        writer.record(events);
    }

    private void end(Writer writer, boolean commit) {
        for (OutboxEvent<?> event : writer.end(commit)) {
            List<String> ids = committed.computeIfAbsent(event.key(), key -> new ArrayList<>());
            if (commit) {
                ids.add(event.id().toString());
            } else {
                versions.merge(event.key(), -1L, Long::sum);
            }
        }
        holders.values().removeIf(holder -> holder == writer);
    }

    private int lost() {
        Set<String> ids = new HashSet<>();
        committed.values().forEach(ids::addAll);
        sink.arrived().forEach(sent -> ids.remove(sent.id()));
        return ids.size();
    }

    private int phantoms() {
        Set<String> ids = new HashSet<>();
        committed.values().forEach(ids::addAll);
        return (int)
                sink.arrived().stream().filter(sent -> !ids.contains(sent.id())).count();
    }

    /** Events that arrived first after a later one of their key; arriving again is allowed. */
    private int inversions() {
        Set<String> known = new HashSet<>();
        Map<String, Long> newest = new HashMap<>();
        int inversions = 0;
        for (MemorySink.Sent sent : sink.arrived()) {
            if (known.add(sent.id()) && newest.merge(sent.key(), sent.version(), Math::max) > sent.version()) {
                inversions++;
            }
        }
        return inversions;
    }

    /** What a schedule brought to light. */
    record Findings(int lost, int phantoms, int inversions) {
        boolean clean() {
            return lost == 0 && phantoms == 0 && inversions == 0;
        }
    }
}
