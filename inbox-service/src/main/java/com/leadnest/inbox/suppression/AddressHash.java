package com.leadnest.inbox.suppression;

import com.leadnest.kernel.boot.LeadNestConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An address as the lists of consents and suppressions know it: HMAC-SHA-256 under a key that is derived from
 * JWT_SECRET, different for every business. Without the key the ten digits of a phone number could be tried out.
 */
@Singleton
public class AddressHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    @Inject
    AddressHash(LeadNestConfig config) {
        byte[] secret = config.jwtSecret().orElse("").getBytes(StandardCharsets.UTF_8);
        if (secret.length == 0) {
            throw new IllegalStateException("JWT_SECRET is not set: opt-outs could not be remembered");
        }
        this.key = new SecretKeySpec(mac(new SecretKeySpec(secret, ALGORITHM), "inbox:addresses"), ALGORITHM);
    }

    /** @param address e-mail or E.164; compared without case */
    public byte[] of(UUID business, String address) {
        return mac(key, business + ":" + address.strip().toLowerCase(Locale.ROOT));
    }

    /** A signature of bytes that LeadNest itself wrote, for a purpose. */
    public byte[] sign(String purpose, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((purpose + ":").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
