package com.leadnest.testing.identity;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The key that signs the tokens of tests: one a JVM, kept in a system property because class loaders do not share fields. */
final class TestKey {

    static final String ID = "test-key";

    private static final String PROPERTY = "leadnest-test.signing-key";

    private TestKey() {}

    static KeyPair pair() {
        synchronized (System.getProperties()) {
            String known = System.getProperty(PROPERTY);
            if (known != null) {
                return read(known);
            }
            KeyPair made = generate();
            System.setProperty(
                    PROPERTY,
                    Base64.getEncoder().encodeToString(made.getPrivate().getEncoded()));
            return made;
        }
    }

    /** Another key, which nobody published. */
    static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            // Smaller than production's: tests make many of them and none protects anything.
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair read(String text) {
        try {
            KeyFactory factory = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) factory.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
            return new KeyPair(
                    factory.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())), key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
