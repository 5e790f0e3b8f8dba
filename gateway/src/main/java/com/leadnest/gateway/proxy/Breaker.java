package com.leadnest.gateway.proxy;

/**
 * Gives a service that keeps failing a rest: after some failures in a row nothing is sent for a while, then one request
 * tries, and what comes of it decides for all. Thread safe; costs one read while all is well.
 */
final class Breaker {

    private final int failuresToOpen;
    private final long restNanos;

    private volatile int failures;
    private long openUntil;
    private long probeUntil;

    Breaker(int failuresToOpen, long restNanos) {
        this.failuresToOpen = failuresToOpen;
        this.restNanos = restNanos;
    }

    /** Whether a request may be sent. @param now {@link System#nanoTime} */
    boolean allows(long now) {
        return failures < failuresToOpen || mayProbe(now);
    }

    private synchronized boolean mayProbe(long now) {
        if (failures < failuresToOpen) {
            return true;
        }
        // A probe whose outcome is never told (its client left) must not keep the service shut out.
        if (now - openUntil < 0 || now - probeUntil < 0) {
            return false;
        }
        probeUntil = now + restNanos;
        return true;
    }

    void succeeded() {
        if (failures != 0) {
            synchronized (this) {
                failures = 0;
                probeUntil = Long.MIN_VALUE / 2;
            }
        }
    }

    synchronized void failed(long now) {
        failures = Math.min(failures + 1, failuresToOpen);
        if (failures == failuresToOpen) {
            openUntil = now + restNanos;
            probeUntil = now;
        }
    }

    boolean open(long now) {
        if (failures < failuresToOpen) {
            return false;
        }
        synchronized (this) {
            return now - openUntil < 0;
        }
    }

    /** Seconds until the next try, at least 1. */
    synchronized long retryAfterSeconds(long now) {
        return Math.max(1, (openUntil - now + 999_999_999) / 1_000_000_000);
    }
}
