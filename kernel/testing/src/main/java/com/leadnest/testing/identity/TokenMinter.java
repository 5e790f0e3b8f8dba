package com.leadnest.testing.identity;

import java.security.Key;
import java.security.KeyPair;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Signs whatever it is given: good tokens and bad ones.
 *
 * @param keyId the id that verifiers know the key by
 * @param pair the key that verifiers trust
 */
public record TokenMinter(String keyId, KeyPair pair) {

    /** A token as auth-service would sign it, with these claims. */
    public String sign(Map<String, Object> claims) {
        return sign(claims, AlgorithmIdentifiers.RSA_USING_SHA256, pair.getPrivate(), Map.of());
    }

    /**
     * @param key null for algorithm none
     * @param header replaces or adds header parameters; an empty text removes one
     */
    public String sign(Map<String, Object> claims, String algorithm, Key key, Map<String, Object> header) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setDoKeyValidation(false);
            signature.setAlgorithmHeaderValue(algorithm);
            header(header).forEach(signature::setHeader);
            signature.setKey(key);
            signature.setPayload(JsonUtil.toJson(claims));
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> header(Map<String, Object> changes) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("kid", keyId);
        header.put("typ", "at+jwt");
        header.putAll(changes);
        header.values().removeIf(""::equals);
        return header;
    }
}
