package com.leadnest.scoring.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A lead as the model sees it: one level per field and the number of filled custom columns. It
 * holds no personal data, so it can be stored to score the lead again later.
 */
public final class LeadFeatures {

    private final Level[] levels;
    private final int customColumns;

    private LeadFeatures(Level[] levels, int customColumns) {
        this.levels = levels;
        this.customColumns = customColumns;
    }

    /** Features from levels in any order; a field that is not among them is unknown. */
    public static LeadFeatures of(List<Level> given, int customColumns) {
        Level[] levels = new Level[Field.all().size()];
        for (Level level : given) {
            levels[level.field().ordinal()] = level;
        }
        for (Field field : Field.all()) {
            if (levels[field.ordinal()] == null) {
                levels[field.ordinal()] = field.unknown();
            }
        }
        return new LeadFeatures(levels, Math.max(0, customColumns));
    }

    /** Features from stored codes; a code this build does not know counts as unknown. */
    public static LeadFeatures ofCodes(int[] codes, int customColumns) {
        return of(
                Arrays.stream(codes)
                        .mapToObj(Level::byCode)
                        .flatMap(Optional::stream)
                        .toList(),
                customColumns);
    }

    /** The level of a field. */
    public Level level(Field field) {
        return levels[field.ordinal()];
    }

    /** The same lead on another level of one field. */
    public LeadFeatures with(Level level) {
        Level[] others = levels.clone();
        others[level.field().ordinal()] = level;
        return new LeadFeatures(others, customColumns);
    }

    /** How many of the business's own fields are filled. */
    public int customColumns() {
        return customColumns;
    }

    /** Codes to store, in the order of {@link Field#all()}. */
    public int[] codes() {
        int[] codes = new int[levels.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = levels[i].code();
        }
        return codes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadFeatures that
                && customColumns == that.customColumns
                && Arrays.equals(levels, that.levels);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(levels) + customColumns;
    }

    @Override
    public String toString() {
        return Arrays.toString(levels) + " + " + customColumns + " custom";
    }
}
