package com.leadnest.inbox.channel;

/** What a provider knows of a send whose answer was lost. */
public sealed interface Trace {

    /** It has it. */
    record Found(String id, int segments) implements Trace {}

    /** It searched and has not got it. */
    record Absent() implements Trace {}

    /** It cannot say: it keeps no list, or does not answer now. */
    record Unclear(String detail) implements Trace {}
}
