package com.leadnest.inbox.gate;

import java.time.Instant;
import java.util.List;

/**
 * What the database knows about a message's recipient at this moment.
 *
 * @param person where they are
 * @param suppression why their address is on the list, or null
 * @param consented whether they agreed to be written to on this channel at this address
 * @param wroteIn whether they ever wrote to the business
 * @param recent when marketing messages went to them in the last seven days, newest first
 */
record Facts(Person person, String suppression, boolean consented, boolean wroteIn, List<Instant> recent) {

    /**
     * @param country ISO 3166-1 alpha-2, or null
     * @param region state of the address, or null
     * @param erased whether the lead was deleted
     * @param inquiredAt when they turned to the business by themselves, or null
     */
    record Person(String country, String region, boolean erased, Instant inquiredAt) {}
}
