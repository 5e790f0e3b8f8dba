package com.leadnest.auth.secret;

import com.leadnest.kernel.boot.LeadNestConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One key for each purpose out of JWT_SECRET (HKDF-SHA256, RFC 5869), so that a leak of one tells nothing
 * of another. All replicas derive the same ones.
 */
@Singleton
public class SecretKeys {

    private static final String HMAC = "HmacSHA256";
    private static final String SALT = "leadnest.auth.v1";

    /** Signs nothing that outlives a developer's database; production refuses to start without a secret. */
    private static final String DEVELOPMENT = "development-secret-of-leadnest-only";

    private final byte[] pseudoRandomKey;

    @Inject
    public SecretKeys(LeadNestConfig config) {
        this(config.jwtSecret().filter(value -> !value.isBlank()).orElse(DEVELOPMENT));
    }

    private SecretKeys(String secret) {
        this.pseudoRandomKey = hmac(bytes(SALT), bytes(secret));
    }

    /** The keys that come from a secret. */
    public static SecretKeys of(String secret) {
        return new SecretKeys(secret);
    }

    /** 256 bits for a purpose. */
    public byte[] derive(String purpose) {
        byte[] info = bytes(purpose + "\u0001");
        return hmac(pseudoRandomKey, info);
    }

    /** HMAC-SHA256. */
    public static byte[] hmac(byte[] key, byte[] data) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
