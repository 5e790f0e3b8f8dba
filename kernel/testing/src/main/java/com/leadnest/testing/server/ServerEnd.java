package com.leadnest.testing.server;

import com.leadnest.embedded.Signals;
import java.time.Duration;

/** Nobody needs the data of a test server any more, so it is not asked politely. */
final class ServerEnd {

    private ServerEnd() {}

    static void now(ProcessHandle process) {
        Signals.sendToTree("KILL", process);
        Signals.awaitExit(process, Duration.ofSeconds(5));
    }
}
