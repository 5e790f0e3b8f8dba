package com.leadnest.bench.sends;

import java.time.Duration;

/** Waits until nothing is on its way any more. */
final class Settled {

    private static final String DONE = "SELECT count(*) FROM inbox.messages WHERE business_id = ? AND kind = 'sequence'"
            + " AND state IN ('sent', 'delivered', 'failed', 'cancelled', 'unconfirmed')";
    private static final String ASKED = "SELECT count(*) FROM inbox.send_lookups";

    private Settled() {}

    /** @return whether all steps have come to an end, and every question to a provider too */
    static boolean await(Audience audience, long steps, Duration limit) {
        Ledger ledger = audience.stack().ledger();
        return ledger.await(limit, DONE, n -> n >= steps, audience.business())
                && ledger.await(Duration.ofMinutes(3), ASKED, n -> n == 0);
    }
}
