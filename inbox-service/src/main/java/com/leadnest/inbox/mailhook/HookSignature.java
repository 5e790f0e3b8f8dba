package com.leadnest.inbox.mailhook;

import com.leadnest.kernel.problem.ForbiddenProblem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Lets through what was signed with the secret a moment ago: {@code t=<unix seconds>,v1=<hex>}, where the second is
 * HMAC-SHA-256 of the first, a dot, and the body's bytes. There may be several {@code v1} while a secret is replaced.
 */
@Singleton
class HookSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LONGEST_HEADER = 1000;

    private final HookConfig config;
    private final Clock clock;

    @Inject
    HookSignature(HookConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** @throws ForbiddenProblem for anything else, and when there is no secret; it does not say why */
    void verify(String header, byte[] body) {
        String time = null;
        List<byte[]> signatures = new ArrayList<>();
        if (header != null && header.length() <= LONGEST_HEADER) {
            for (String pair : header.split(",")) {
                String entry = pair.strip();
                if (entry.startsWith("t=") && time == null) {
                    time = entry.substring(2);
                } else if (entry.startsWith("v1=")) {
                    signatures.add(bytes(entry.substring(3)));
                }
            }
        }
        if (!isRecent(time) || !isSigned(time, body, signatures)) {
            throw new ForbiddenProblem("The request does not carry a valid signature.");
        }
    }

    private boolean isRecent(String time) {
        if (time == null || !time.matches("[0-9]{9,11}")) {
            return false;
        }
        Instant signed = Instant.ofEpochSecond(Long.parseLong(time));
        Instant now = clock.instant();
        return !signed.isBefore(now.minus(config.oldest())) && !signed.isAfter(now.plus(config.ahead()));
    }

    private boolean isSigned(String time, byte[] body, List<byte[]> signatures) {
        boolean signed = false;
        for (String secret : config.secrets()) {
            byte[] expected = mac(secret, time, body);
            for (byte[] each : signatures) {
                signed |= MessageDigest.isEqual(expected, each);
            }
        }
        return signed;
    }

    private static byte[] bytes(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException noHex) {
            return new byte[0];
        }
    }

    private static byte[] mac(String secret, String time, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((time + ".").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
