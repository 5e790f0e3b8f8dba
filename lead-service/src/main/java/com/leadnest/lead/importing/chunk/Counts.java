package com.leadnest.lead.importing.chunk;

/** What became of rows. Every data row is in exactly one of the five numbers. */
public record Counts(long created, long updated, long unchanged, long skipped, long failed) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    /** All rows counted. */
    public long processed() {
        return created + updated + unchanged + skipped + failed;
    }

    public Counts plus(Counts other) {
        return new Counts(
                created + other.created,
                updated + other.updated,
                unchanged + other.unchanged,
                skipped + other.skipped,
                failed + other.failed);
    }
}
