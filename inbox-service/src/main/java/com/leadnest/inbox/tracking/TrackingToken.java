package com.leadnest.inbox.tracking;

import com.leadnest.inbox.suppression.AddressHash;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The secret part of a tracked address: business, message and the number of its link, signed with 128 bits. It names
 * something that is stored and carries no address itself, so nobody can make LeadNest send people elsewhere.
 */
@Singleton
public class TrackingToken {

    private static final String PURPOSE = "tracking";
    private static final int BODY = 16 + 16 + 2;
    private static final int SIGNATURE = 16;

    private final AddressHash hashes;

    @Inject
    TrackingToken(AddressHash hashes) {
        this.hashes = hashes;
    }

    /** What is visited. @param n number of the link in its message, or 0 for the image */
    public record Subject(UUID business, UUID message, int n) {}

    /** 67 letters that are safe in a URL; the same ones every time. */
    String write(Subject subject) {
        byte[] body = ByteBuffer.allocate(BODY)
                .putLong(subject.business().getMostSignificantBits())
                .putLong(subject.business().getLeastSignificantBits())
                .putLong(subject.message().getMostSignificantBits())
                .putLong(subject.message().getLeastSignificantBits())
                .putShort((short) subject.n())
                .array();
        byte[] token = ByteBuffer.allocate(BODY + SIGNATURE)
                .put(body)
                .put(signature(body))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What a token is about; empty for one that LeadNest did not write. */
    public Optional<Subject> read(String text) {
        byte[] token;
        try {
            token = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (token.length != BODY + SIGNATURE) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOf(token, BODY);
        byte[] signature = Arrays.copyOfRange(token, BODY, token.length);
        if (!MessageDigest.isEqual(signature, signature(body))) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(body);
        UUID business = new UUID(in.getLong(), in.getLong());
        return Optional.of(new Subject(business, new UUID(in.getLong(), in.getLong()), in.getShort()));
    }

    private byte[] signature(byte[] body) {
        return Arrays.copyOf(hashes.sign(PURPOSE, body), SIGNATURE);
    }
}
