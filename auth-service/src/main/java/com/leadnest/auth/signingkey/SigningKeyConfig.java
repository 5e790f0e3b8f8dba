package com.leadnest.auth.signingkey;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a key signs, and how long it is published around that. */
@ConfigMapping(prefix = "leadnest.signing-keys")
public interface SigningKeyConfig {

    /** How long one key signs. */
    @WithDefault("30d")
    Duration signsFor();

    /** How long the next key is published before it signs; longer than any verifier goes without fetching. */
    @WithDefault("1d")
    Duration publishedBefore();

    /** How long a key stays published after it last signed; longer than an access token lives. */
    @WithDefault("2h")
    Duration publishedAfter();

    /** Bits of the modulus. */
    @WithDefault("3072")
    int bits();
}
