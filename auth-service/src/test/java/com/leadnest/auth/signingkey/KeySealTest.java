package com.leadnest.auth.signingkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadnest.auth.secret.SecretKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import org.junit.jupiter.api.Test;

class KeySealTest {

    private static final byte[] SECRET = "a private key".getBytes(StandardCharsets.UTF_8);

    private final KeySeal seal = seal("one-secret-of-at-least-32-characters");

    @Test
    void opensWhatItSealed() throws GeneralSecurityException {
        byte[] sealed = seal.seal("key-1", SECRET);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("private");
        assertThat(seal.open("key-1", sealed)).isEqualTo(SECRET);
        assertThat(seal.seal("key-1", SECRET)).as("another nonce").isNotEqualTo(sealed);
    }

    @Test
    void opensNothingUnderAnotherSecretOrName() {
        byte[] sealed = seal.seal("key-1", SECRET);

        assertThatThrownBy(() -> seal("another-secret-of-at-least-32-chars").open("key-1", sealed))
                .isInstanceOf(AEADBadTagException.class);
        assertThatThrownBy(() -> seal.open("key-2", sealed)).isInstanceOf(AEADBadTagException.class);
    }

    @Test
    void noticesAChangedBit() {
        byte[] sealed = seal.seal("key-1", SECRET);
        sealed[sealed.length / 2] ^= 1;

        assertThatThrownBy(() -> seal.open("key-1", sealed)).isInstanceOf(AEADBadTagException.class);
    }

    private static KeySeal seal(String secret) {
        return new KeySeal(SecretKeys.of(secret));
    }
}
