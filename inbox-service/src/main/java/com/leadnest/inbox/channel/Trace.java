package com.leadnest.inbox.channel;

import java.util.List;

/** What a provider knows of a send whose answer was lost. */
public sealed interface Trace {

    /** It has at least one message that looks like it; the caller knows which of them are other sends of ours. */
    record Found(List<Copy> copies) implements Trace {}

    /** It searched and has not got it. */
    record Absent() implements Trace {}

    /** It cannot say. @param later whether it may say at another time */
    record Unclear(String detail, boolean later) implements Trace {}

    /** A message as the provider has it. */
    record Copy(String id, int segments) {}
}
