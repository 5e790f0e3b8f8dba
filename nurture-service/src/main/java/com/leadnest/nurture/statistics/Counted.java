package com.leadnest.nurture.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts of one sequence, summed up. */
final class Counted {

    private static final String ENDED = "ended:";

    private final Map<String, Long> byStep = new HashMap<>();
    private final Map<String, Long> byVariant = new HashMap<>();
    private final Map<String, Long> ended = new TreeMap<>();

    void add(String key, String variant, String what, long n) {
        if (what.startsWith(ENDED)) {
            ended.merge(what.substring(ENDED.length()), n, Long::sum);
        }
        byStep.merge(key + "/" + what, n, Long::sum);
        byVariant.merge(key + "/" + variant + "/" + what, n, Long::sum);
    }

    long of(String key, String what) {
        return byStep.getOrDefault(key + "/" + what, 0L);
    }

    long of(String key, String variant, String what) {
        return byVariant.getOrDefault(key + "/" + variant + "/" + what, 0L);
    }

    Map<String, Long> ended() {
        return ended;
    }
}
