package com.leadnest.scoring.model;

import java.util.EnumMap;
import java.util.Map;

/**
 * How a business's leads spread over the levels of each field, which says what its average lead
 * is. A business whose leads all come from one source must not have them all called below average.
 */
public final class LeadMix {

    /** The assumed mix; it weighs as much as this many leads against those counted. */
    private static final double REFERENCE_WEIGHT = 20;

    /** What is assumed of a business without leads. */
    public static final LeadMix REFERENCE = of(Map.of());

    private final EnumMap<Level, Double> shares = new EnumMap<>(Level.class);

    private LeadMix() {}

    /** The mix after counting a business's leads by level; levels that are absent count 0. */
    public static LeadMix of(Map<Level, Long> counts) {
        LeadMix mix = new LeadMix();
        for (Field field : Field.all()) {
            double total = field.levels().stream()
                    .mapToLong(level -> counts.getOrDefault(level, 0L))
                    .sum();
            for (Level level : field.levels()) {
                double seen = counts.getOrDefault(level, 0L) + REFERENCE_WEIGHT * level.share();
                mix.shares.put(level, seen / (total + REFERENCE_WEIGHT));
            }
        }
        return mix;
    }

    /** Share of leads on this level; the shares of a field sum to 1. */
    public double share(Level level) {
        return shares.get(level);
    }
}
