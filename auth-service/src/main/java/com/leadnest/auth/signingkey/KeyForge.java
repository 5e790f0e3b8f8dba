package com.leadnest.auth.signingkey;

import com.leadnest.kernel.id.TypeId;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;

/** Makes key pairs and reads them from their stored form. Making one takes up to seconds: never on an event loop. */
final class KeyForge {

    private static final String RSA = "RSA";

    private KeyForge() {}

    static SigningKey make(int bits, Instant activeFrom) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(RSA);
            generator.initialize(bits);
            KeyPair pair = generator.generateKeyPair();
            String id = TypeId.newId().toString();
            return new SigningKey(id, (RSAPublicKey) pair.getPublic(), pair.getPrivate(), activeFrom);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK makes RSA keys", e);
        }
    }

    static RSAPublicKey publicKey(byte[] encoded) throws GeneralSecurityException {
        return (RSAPublicKey) KeyFactory.getInstance(RSA).generatePublic(new X509EncodedKeySpec(encoded));
    }

    static PrivateKey privateKey(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(RSA).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }
}
