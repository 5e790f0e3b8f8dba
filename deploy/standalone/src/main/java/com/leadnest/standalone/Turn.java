package com.leadnest.standalone;

/** Whose work is done first where the services share a machine. */
enum Turn {
    /** Somebody waits for its answers. */
    FIRST,

    /** Works behind the events of others and takes what they leave of the processors. */
    BEHIND_EVENTS,

    /**
     * So does this one, and nobody waits for what it makes of an import: it lets a backlog of leads be scored before it
     * reads it. What is said to it live it does at once.
     */
    BEHIND_SCORES
}
