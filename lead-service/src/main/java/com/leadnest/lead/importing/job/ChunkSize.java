package com.leadnest.lead.importing.job;

import java.time.Duration;

/** Rows per chunk so that one takes about a quarter of a second: long enough to be fast, short enough to share. */
final class ChunkSize {

    private static final int LEAST = 250;
    private static final int FIRST = 2_000;
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofMillis(700);

    private final int most;
    private int rows;

    ChunkSize(int most) {
        this.most = most;
        this.rows = Math.min(FIRST, most);
    }

    int rows() {
        return rows;
    }

    /** Told how long the last chunk took to write. */
    void took(Duration time) {
        if (time.compareTo(SHORT) < 0) {
            rows = Math.min(most, rows * 2);
        } else if (time.compareTo(LONG) > 0) {
            rows = Math.max(Math.min(LEAST, most), rows / 2);
        }
    }
}
