package com.leadnest.embedded;

import java.io.IOException;

/** One thing that runs as a process of its own: a database, a broker, a service. */
public interface Part {

    /** Short and unique within a run; names its log and its pid file. */
    String name();

    /** Makes what the process needs before its first start. Called before every start, so it must be repeatable. */
    void prepare() throws IOException;

    Launch launch();

    /** Where it listens, on the loopback interface at least. */
    int port();

    /** Whether it answers now. Never throws and never blocks longer than a second or two. */
    boolean ready();
}
