package com.leadnest.scoring.board;

/** Who writes: each keeps its own rows of the tally, so that a long batch holds up nobody else's commit. */
public enum Shard {
    LIVE,
    BULK,
    RESCORE;

    /** What the column holds. */
    short code() {
        return (short) ordinal();
    }
}
