package com.leadnest.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshSecretTest {

    private static final byte[] KEY = "a key".getBytes(StandardCharsets.UTF_8);

    @Test
    void holds256Bits() {
        RefreshSecret secret = RefreshSecret.random();

        assertThat(Base64.getUrlDecoder().decode(secret.text())).hasSize(32);
        assertThat(RefreshSecret.random()).isNotEqualTo(secret);
        assertThat(RefreshSecret.of(secret.text())).contains(secret);
    }

    @Test
    void hasOneSuccessorForWhoeverHoldsItAndTheKey() {
        RefreshSecret secret = RefreshSecret.random();

        assertThat(secret.successor(KEY)).isEqualTo(secret.successor(KEY)).isNotEqualTo(secret);
        assertThat(secret.successor("other".getBytes(StandardCharsets.UTF_8))).isNotEqualTo(secret.successor(KEY));
        assertThat(RefreshSecret.of(secret.successor(KEY).text())).isPresent();
    }

    @Test
    void isStoredAsAHashAndPrintedAsNothing() {
        RefreshSecret secret = RefreshSecret.random();

        assertThat(secret.hash()).hasSize(43).isNotEqualTo(secret.text());
        assertThat(secret.toString()).doesNotContain(secret.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "' or 1=1 --", "a b"})
    void takesNothingElse(String text) {
        assertThat(RefreshSecret.of(text)).isEmpty();
    }

    @Test
    void takesNeitherNothingNorTooMuch() {
        assertThat(RefreshSecret.of(null)).isEmpty();
        assertThat(RefreshSecret.of("a".repeat(44))).isEmpty();
    }
}
