package com.leadnest.testing.house;

import java.time.Instant;

/** Breaks two of the house rules: its name says nothing, and it reads the clock of the machine. */
final class BrokenManager {

    Instant now() {
        return Instant.now();
    }
}
