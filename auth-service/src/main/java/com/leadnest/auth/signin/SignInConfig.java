package com.leadnest.auth.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * When failed sign-ins are slowed down. Three counters: one for an account from one address, so that a
 * guesser locks out themselves and not the owner; one for the account from everywhere, for guessers with
 * many addresses; one for the address, for those who try one password on many accounts.
 */
@ConfigMapping(prefix = "leadnest.sign-in")
public interface SignInConfig {

    /** Failures without a pause on one account from one address. */
    @WithDefault("5")
    int freePerAccountAndAddress();

    /** Failures without a pause on one account from everywhere. */
    @WithDefault("50")
    int freePerAccount();

    /** Failures without a pause from one address on all accounts. */
    @WithDefault("30")
    int freePerAddress();

    /** The first pause; each further failure doubles it. */
    @WithDefault("15s")
    Duration firstPause();

    @WithDefault("15m")
    Duration longestPause();

    /** Failures are forgotten after this long without another one. */
    @WithDefault("1h")
    Duration forgetAfter();
}
