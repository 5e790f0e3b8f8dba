package com.leadnest.lead.importing.chunk;

/** A lead of the chunk was written by someone else after it was matched. Planning again settles it. */
public final class ChunkOvertaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChunkOvertaken() {
        super("a lead was written by someone else", null, false, false);
    }
}
