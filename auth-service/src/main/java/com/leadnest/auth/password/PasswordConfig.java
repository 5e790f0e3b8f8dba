package com.leadnest.auth.password;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** Cost of a password hash (argon2id). The defaults are OWASP's minimum: 65 to 90 ms on one core. */
@ConfigMapping(prefix = "leadnest.password")
public interface PasswordConfig {

    /** Memory of one hash in KiB; production refuses less than 19456. */
    @WithDefault("19456")
    int memoryKib();

    /** Passes over the memory. */
    @WithDefault("2")
    int iterations();

    /** Hashes at a time; half of the processors by default, so that sign-ins leave room for everyone else. */
    OptionalInt threads();

    /** Sign-ins that may wait for a thread; the next one is answered 503 at once. */
    @WithDefault("64")
    int queue();
}
