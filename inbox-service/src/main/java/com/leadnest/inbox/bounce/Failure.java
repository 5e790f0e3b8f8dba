package com.leadnest.inbox.bounce;

import java.util.Set;

/**
 * What it means that a mail did not arrive, by its status code (RFC 3463).
 *
 * @param reason as {@link com.leadnest.contracts.message.MessageFailed} names it
 * @param dead whether the address itself takes no mail: nothing is sent to it any more
 */
record Failure(String reason, boolean dead) {

    /**
     * No such mailbox, host or name, moved without a forwarding address, not accepting mail; 5.1.10 is a null MX
     * (RFC 7505). Not 5.1.7 and 5.1.8, which are about the sender.
     */
    private static final Set<String> DEAD =
            Set.of("5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.4", "5.1.6", "5.1.10", "5.2.1");

    /** @param status e.g. 5.1.1; the first digit 4 means that it was tried until time ran out */
    static Failure of(String status) {
        if (DEAD.contains(status)) {
            return new Failure("invalid_address", true);
        }
        String subject = status.substring(1);
        if (subject.equals(".2.2")) {
            return new Failure("mailbox_full", false);
        }
        return new Failure(subject.startsWith(".7.") ? "blocked" : "provider_error", false);
    }
}
