package com.leadnest.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the user sees. One writer at a time, so that lines of several threads do not mix. */
final class Console {

    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    void ready(String part, Duration after) {
        say(String.format(Locale.ROOT, "  %-18s ready after %4.1f s", part, after.toMillis() / 1000.0));
    }

    void from(String part, String line) {
        say("[" + part + "] " + line);
    }
}
