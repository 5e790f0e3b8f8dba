package com.leadnest.kernel.boot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** JWT_SECRET has no default, is long enough, and is not the example of the documentation. */
@Singleton
public class JwtSecretRule implements SafetyRule {

    private static final int SHORTEST = 32;

    private final LeadNestConfig config;

    @Inject
    public JwtSecretRule(LeadNestConfig config) {
        this.config = config;
    }

    @Override
    public Optional<String> violation() {
        return violation(config.jwtSecret());
    }

    static Optional<String> violation(Optional<String> secret) {
        if (secret.isEmpty() || secret.get().isBlank()) {
            return Optional.of("JWT_SECRET is not set (at least 32 random characters)");
        }
        String value = secret.get().toLowerCase(Locale.ROOT);
        if (value.length() < SHORTEST) {
            return Optional.of("JWT_SECRET is shorter than 32 characters");
        }
        if (value.contains("your-256-bit")
                || value.contains("development")
                || value.chars().distinct().count() < 8) {
            return Optional.of("JWT_SECRET is an example or too regular");
        }
        return Optional.empty();
    }
}
