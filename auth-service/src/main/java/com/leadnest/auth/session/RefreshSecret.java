package com.leadnest.auth.session;

import com.leadnest.auth.secret.SecretKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A refresh token: 256 bits that mean nothing. Only its hash is stored.
 *
 * @param text base64url, 43 characters
 */
public record RefreshSecret(String text) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    static RefreshSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RefreshSecret(BASE64.encodeToString(bytes));
    }

    /** The token in a text, or empty when it cannot be one. */
    static Optional<RefreshSecret> of(String text) {
        return Optional.ofNullable(text)
                .filter(given -> FORM.matcher(given).matches())
                .map(RefreshSecret::new);
    }

    /**
     * The token that follows this one. Derived and not drawn, so that the same one can be given again to
     * whoever lost the answer, while neither side of the database keeps it: it takes this token and the key.
     */
    RefreshSecret successor(byte[] key) {
        return new RefreshSecret(BASE64.encodeToString(SecretKeys.hmac(key, text.getBytes(StandardCharsets.US_ASCII))));
    }

    /** What is stored. A plain hash is enough for 256 random bits. */
    String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return BASE64.encodeToString(sha256.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Never the token: records are printed into logs. */
    @Override
    public String toString() {
        return "RefreshSecret[…]";
    }
}
