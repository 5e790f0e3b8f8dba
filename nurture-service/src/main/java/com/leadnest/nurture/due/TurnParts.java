package com.leadnest.nurture.due;

import com.leadnest.kernel.fault.KillPoints;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What a turn needs besides. */
@Singleton
class TurnParts {

    private final Clock clock;
    private final DueConfig config;
    private final OutcomeWriter writer;
    private final KillPoints killPoints;

    @Inject
    TurnParts(Clock clock, DueConfig config, OutcomeWriter writer, KillPoints killPoints) {
        this.clock = clock;
        this.config = config;
        this.writer = writer;
        this.killPoints = killPoints;
    }

    Clock clock() {
        return clock;
    }

    DueConfig config() {
        return config;
    }

    OutcomeWriter writer() {
        return writer;
    }

    KillPoints killPoints() {
        return killPoints;
    }
}
