package com.leadnest.inbox.mailhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HookSecretRuleTest {

    private static final String GOOD = "0f9d7a2c5b8e4163a7c9d2e5f8b1a4c7";

    @Test
    void aWebhookThatIsWantedNeedsASecretThatCannotBeTriedOut() {
        assertThat(HookSecretRule.violation(false, List.of())).isEmpty();
        assertThat(HookSecretRule.violation(true, List.of(GOOD))).isEmpty();
        assertThat(HookSecretRule.violation(true, List.of()).orElseThrow()).contains("LEADNEST_MAIL_WEBHOOK_SECRET");
        assertThat(HookSecretRule.violation(false, List.of("short")).orElseThrow())
                .contains("shorter");
        assertThat(HookSecretRule.violation(true, List.of(GOOD, "a".repeat(40))))
                .isPresent();
    }
}
