package com.leadnest.kernel.migration;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Password of a schema's run-time role: every replica derives the same one, so it need be neither
 * configured nor stored.
 */
public final class RolePassword {

    private static final String ALGORITHM = "HmacSHA256";

    private RolePassword() {}

    /** HMAC-SHA256 of {@code db:<schema>} under the process's secret, as 64 hex digits. */
    public static String derive(String secret, String schema) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(("db:" + schema).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
