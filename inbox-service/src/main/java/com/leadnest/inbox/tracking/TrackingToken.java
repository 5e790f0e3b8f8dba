package com.leadnest.inbox.tracking;

import com.leadnest.inbox.suppression.AddressHash;
import com.leadnest.inbox.suppression.SignedToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
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

    private final SignedToken tokens;

    @Inject
    TrackingToken(AddressHash hashes) {
        this.tokens = new SignedToken(hashes, PURPOSE, BODY);
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
        return tokens.write(body);
    }

    /** What a token is about; empty for one that LeadNest did not write. */
    public Optional<Subject> read(String text) {
        return tokens.read(text).map(TrackingToken::subject);
    }

    private static Subject subject(ByteBuffer body) {
        UUID business = new UUID(body.getLong(), body.getLong());
        return new Subject(business, new UUID(body.getLong(), body.getLong()), body.getShort());
    }
}
