package com.leadnest.kernel.inbox;

/** A record that no attempt will ever be able to read. */
final class PoisonException extends Exception {

    PoisonException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
