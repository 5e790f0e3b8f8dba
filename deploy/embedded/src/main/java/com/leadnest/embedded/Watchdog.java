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
            pids() { for f in "$1"/*.pid; do [ -f "$f" ] && head -n 1 "$f"; done; }
            for pid in $(pids "$1"); do kill -TERM "$pid" 2>/dev/null; done
            for second in 1 2 3 4 5 6 7 8; do
              left=
              for pid in $(pids "$1"); do kill -0 "$pid" 2>/dev/null && left=$pid; done
              [ -z "$left" ] && break
              sleep 1
              [ "$second" = 2 ] && for pid in $(pids "$1"); do kill -INT "$pid" 2>/dev/null; done
            done
            for pid in $(pids "$1"); do kill -KILL "$pid" 2>/dev/null; done
            rm -f "$1"/*.pid
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
