package com.leadnest.standalone;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.logging.LogManager;

/** What the user sees. One writer at a time, so that lines of several threads do not mix. */
final class Console {

    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    /** The libraries of the probes tell much that concerns nobody here; a failed probe shows as a part that is not ready. */
    static void silenceLibraries() throws IOException {
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(".level=OFF".getBytes(StandardCharsets.US_ASCII)));
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
