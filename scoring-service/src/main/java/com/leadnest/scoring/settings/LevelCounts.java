package com.leadnest.scoring.settings;

import com.leadnest.scoring.model.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Leads by level as one short text, {@code "2=140 21=90"}: forty small numbers that are only ever read together. */
final class LevelCounts {

    private LevelCounts() {}

    static String write(Map<Level, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().code() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /** A level this build does not know is left out. */
    static Map<Level, Long> read(String text) {
        Map<Level, Long> counts = new EnumMap<>(Level.class);
        for (String pair : text.isEmpty() ? new String[0] : text.split(" ")) {
            int equals = pair.indexOf('=');
            long count = Long.parseLong(pair.substring(equals + 1));
            Level.byCode(Integer.parseInt(pair.substring(0, equals))).ifPresent(level -> counts.put(level, count));
        }
        return counts;
    }
}
