package com.leadnest.inbox.suppression;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Bytes that LeadNest hands out in addresses and takes back only as it wrote them: signed with 128 bits, in base64url. */
public final class SignedToken {

    private static final int SIGNATURE = 16;

    private final AddressHash hashes;
    private final String purpose;
    private final int length;

    /**
     * @param purpose what the tokens are for; those of another purpose are not taken
     * @param length of every body, in bytes
     */
    public SignedToken(AddressHash hashes, String purpose, int length) {
        this.hashes = hashes;
        this.purpose = purpose;
        this.length = length;
    }

    /** The body and its signature, in letters that are safe in a URL. */
    public String write(byte[] body) {
        byte[] token = ByteBuffer.allocate(length + SIGNATURE)
                .put(body)
                .put(signature(body))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The body of a token; empty for one that LeadNest did not write. */
    public Optional<ByteBuffer> read(String text) {
        byte[] token;
        try {
            token = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (token.length != length + SIGNATURE) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOf(token, length);
        byte[] signature = Arrays.copyOfRange(token, length, token.length);
        return MessageDigest.isEqual(signature, signature(body))
                ? Optional.of(ByteBuffer.wrap(body))
                : Optional.empty();
    }

    private byte[] signature(byte[] body) {
        return Arrays.copyOf(hashes.sign(purpose, body), SIGNATURE);
    }
}
