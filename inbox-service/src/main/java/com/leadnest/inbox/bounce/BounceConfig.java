package com.leadnest.inbox.bounce;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is made of mail that does not arrive. */
@ConfigMapping(prefix = "leadnest.inbox.bounces")
public interface BounceConfig {

    /**
     * After so many mails in a row that came back for a passing reason (mailbox full, server away for days), the address
     * is taken for dead. One that arrives in between begins the count anew.
     */
    @WithDefault("5")
    int passingInARow();
}
