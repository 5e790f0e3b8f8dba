package com.leadnest.inbox.mailhook;

import com.leadnest.kernel.boot.SafetyRule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Mail webhooks that are wanted have a secret, and one that cannot be tried out. */
@Singleton
public class HookSecretRule implements SafetyRule {

    private static final int SHORTEST = 32;
    private static final int FEWEST_LETTERS = 8;

    private final HookConfig config;

    @Inject
    public HookSecretRule(HookConfig config) {
        this.config = config;
    }

    @Override
    public Optional<String> violation() {
        return violation(config.enabled(), config.secrets());
    }

    static Optional<String> violation(boolean enabled, List<String> secrets) {
        if (secrets.isEmpty()) {
            return enabled
                    ? Optional.of("LEADNEST_MAIL_WEBHOOK is on and LEADNEST_MAIL_WEBHOOK_SECRET is not set"
                            + " (at least 32 random characters)")
                    : Optional.empty();
        }
        boolean weak = secrets.stream()
                .anyMatch(each ->
                        each.length() < SHORTEST || each.chars().distinct().count() < FEWEST_LETTERS);
        return weak
                ? Optional.of("LEADNEST_MAIL_WEBHOOK_SECRET is shorter than 32 characters or too regular")
                : Optional.empty();
    }
}
