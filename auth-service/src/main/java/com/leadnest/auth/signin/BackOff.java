package com.leadnest.auth.signin;

import java.time.Duration;

/**
 * How long to wait after so many failures.
 *
 * @param free failures that cost nothing: people mistype
 * @param first pause after the last free one
 * @param longest the pause doubles up to here
 */
record BackOff(int free, Duration first, Duration longest) {

    /** The pause after the n-th failure; zero while they are free. */
    Duration after(int failures) {
        int beyond = failures - free;
        if (beyond < 0) {
            return Duration.ZERO;
        }
        // Twenty doublings of a millisecond are a quarter of an hour: beyond that only an overflow is left.
        Duration pause = first.multipliedBy(1L << Math.min(beyond, 20));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
