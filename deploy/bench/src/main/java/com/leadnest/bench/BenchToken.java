package com.leadnest.bench;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;

/**
 * An access token as auth-service signs it, and the key set that proves it.
 *
 * @param text the token
 * @param jwks its JWK set
 */
record BenchToken(String text, String jwks) {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final String ID = "01h455vb4pex5vsknk084sn02q";

    static BenchToken create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            KeyPair pair = generator.generateKeyPair();
            long now = Instant.now().getEpochSecond();
            String head = encode("{\"alg\":\"RS256\",\"kid\":\"bench\",\"typ\":\"at+jwt\"}");
            String claims = encode(("{'iss':'leadnest','aud':'leadnest-api','sub':'user_%s','business':'biz_%s',"
                            + "'groups':['owner'],'plan':'trial','sid':'ses_%s','jti':'bench','iat':%d,'exp':%d}")
                    .formatted(ID, ID, ID, now, now + 1700)
                    .replace('\'', '"'));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update((head + "." + claims).getBytes(StandardCharsets.US_ASCII));
            String text = head + "." + claims + "." + URL.encodeToString(signature.sign());
            return new BenchToken(text, jwks((RSAPublicKey) pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jwks(RSAPublicKey key) {
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"bench\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return URL.encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static String encode(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
