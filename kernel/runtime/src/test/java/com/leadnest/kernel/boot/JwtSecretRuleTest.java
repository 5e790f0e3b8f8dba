package com.leadnest.kernel.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JwtSecretRuleTest {

    @ParameterizedTest
    @CsvSource({
        "'', not set",
        "short-but-random-3k9f, shorter",
        "your-256-bit-secret-key-your-256-bit-secret-key, example",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, regular"
    })
    void namesWhatIsWrongAndNeverTheValue(String secret, String reason) {
        Optional<String> violation = JwtSecretRule.violation(Optional.of(secret));
        assertThat(violation).hasValueSatisfying(text -> assertThat(text).contains("JWT_SECRET", reason));
        if (!secret.isEmpty()) {
            assertThat(violation.orElseThrow()).doesNotContain(secret);
        }
    }

    @Test
    void acceptsALongRandomSecret() {
        assertThat(JwtSecretRule.violation(Optional.of("q8Zr2vN5xK1mT7wB4yH9cL3fD6gJ0pSa")))
                .isEmpty();
    }

    @Test
    void refusesToStartNamingEveryViolation() {
        assertThatThrownBy(() -> SafetyGuard.refuse(List.of("A is not set", "B is unsafe")))
                .hasMessageContaining("A is not set; B is unsafe");
        SafetyGuard.refuse(List.of());
    }
}
