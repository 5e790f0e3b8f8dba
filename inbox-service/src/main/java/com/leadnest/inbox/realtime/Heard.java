package com.leadnest.inbox.realtime;

import java.time.Instant;

/**
 * A hint and when it was heard. It may wait for a slow browser, and whoever comes back asks for what came after the last
 * one they got: that is this moment, and not the one at which it was written to them.
 */
record Heard(Hint hint, Instant at) {}
