package com.leadnest.auth.password;

import com.leadnest.kernel.boot.SafetyRule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Production never hashes cheaper than OWASP's minimum for argon2id: 19 MiB, two passes. */
@Singleton
public class PasswordCostRule implements SafetyRule {

    private static final int LEAST_MEMORY_KIB = 19 * 1024;
    private static final int LEAST_ITERATIONS = 2;

    private final PasswordConfig config;

    @Inject
    public PasswordCostRule(PasswordConfig config) {
        this.config = config;
    }

    @Override
    public Optional<String> violation() {
        return config.memoryKib() < LEAST_MEMORY_KIB || config.iterations() < LEAST_ITERATIONS
                ? Optional.of("leadnest.password hashes cheaper than 19456 KiB and 2 iterations")
                : Optional.empty();
    }
}
