package com.leadnest.embedded;

import java.io.IOException;
import java.util.List;

/**
 * Ends the parts of a run when the process that started them is gone without having stopped them (SIGKILL, out of
 * memory). It is a shell that reads a pipe whose other end only this process holds: the pipe's end is our end.
 */
public final class Watchdog {

    private static final String SCRIPT =
            """
            trap '' INT TERM HUP
            cat >/dev/null
            # Read once: a new run may soon record its own parts in the same place.
            pids=$(for f in "$1"/*.pid; do [ -f "$f" ] && head -n 1 "$f"; done)
            left() { for pid in $pids; do kill -0 "$pid" 2>/dev/null && return 0; done; return 1; }
            kill -TERM $pids 2>/dev/null
            for quarter in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
              left || exit 0
              sleep 0.25
              [ "$quarter" = 4 ] && kill -INT $pids 2>/dev/null
            done
            kill -KILL $pids 2>/dev/null
            exit 0
            """;

    private Watchdog() {}

    /**
     * Guards every part recorded in the directory, now or later. The returned process ends by itself when this JVM ends;
     * a run that has stopped its parts leaves it nothing to do.
     */
    public static Process guard(RunDirectory run) throws IOException {
        List<String> command =
                List.of("sh", "-c", SCRIPT, "leadnest-watchdog", run.path().toString());
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
