package com.leadnest.providers;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** X-Twilio-Signature as Twilio documents it: HMAC-SHA1 over the address and the fields in the order of their names. */
public final class TwilioSigning {

    private TwilioSigning() {}

    /** @param url as it stands at Twilio, with its query */
    public static String sign(String url, Map<String, String> form) {
        try {
            StringBuilder signed = new StringBuilder(url);
            new TreeMap<>(form).forEach((name, value) -> signed.append(name).append(value));
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(TwilioServer.TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
