package com.leadnest.inbox.send;

import com.leadnest.kernel.fault.KillPoints;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What every lane works with. */
@Singleton
class SendParts {

    private final SendQueue queue;
    private final Departures departures;
    private final WriteBack writeBack;
    private final KillPoints killPoints;
    private final Clock clock;
    private final SendConfig config;

    @Inject
    SendParts(
            SendQueue queue,
            Departures departures,
            WriteBack writeBack,
            KillPoints killPoints,
            Clock clock,
            SendConfig config) {
        this.queue = queue;
        this.departures = departures;
        this.writeBack = writeBack;
        this.killPoints = killPoints;
        this.clock = clock;
        this.config = config;
    }

    SendQueue queue() {
        return queue;
    }

    Departures departures() {
        return departures;
    }

    WriteBack writeBack() {
        return writeBack;
    }

    KillPoints killPoints() {
        return killPoints;
    }

    Clock clock() {
        return clock;
    }

    SendConfig config() {
        return config;
    }

    Outcomes outcomes() {
        return Outcomes.of(config);
    }
}
