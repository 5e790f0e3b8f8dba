package com.leadnest.inbox.suppression;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/**
 * The secret part of an unsubscribe link: business, lead and hashed address, signed. Nothing is stored, so that a link
 * works for as long as the mail lies somewhere, also after its person was erased; nothing in it can be read as a person.
 */
@Singleton
public class UnsubscribeToken {

    private static final String PURPOSE = "unsubscribe";
    private static final int HASH = 32;
    private static final int BODY = 1 + 16 + 16 + HASH;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final byte EMAIL = 1;
    private static final byte SMS = 2;

    private final AddressHash hashes;
    private final SignedToken tokens;

    @Inject
    UnsubscribeToken(AddressHash hashes) {
        this.hashes = hashes;
        this.tokens = new SignedToken(hashes, PURPOSE, BODY);
    }

    /**
     * Whom a link is about.
     *
     * @param leadId null for someone who is not a lead
     * @param channel email or sms
     * @param addressHash see {@link AddressHash}
     */
    public record Subject(UUID business, UUID leadId, String channel, byte[] addressHash) {}

    /** The token for an address of a business's recipient, 108 letters that are safe in a URL. */
    public String write(UUID business, UUID leadId, String channel, String address) {
        UUID lead = leadId == null ? NOBODY : leadId;
        byte[] body = ByteBuffer.allocate(BODY)
                .put(channel.equals("sms") ? SMS : EMAIL)
                .putLong(business.getMostSignificantBits())
                .putLong(business.getLeastSignificantBits())
                .putLong(lead.getMostSignificantBits())
                .putLong(lead.getLeastSignificantBits())
                .put(hashes.of(business, address))
                .array();
        return tokens.write(body);
    }

    /** Whom a token is about; empty for one that LeadNest did not write. */
    public Optional<Subject> read(String text) {
        return tokens.read(text).map(UnsubscribeToken::subject);
    }

    private static Subject subject(ByteBuffer in) {
        String channel = in.get() == SMS ? "sms" : "email";
        UUID business = new UUID(in.getLong(), in.getLong());
        UUID lead = new UUID(in.getLong(), in.getLong());
        byte[] hash = new byte[HASH];
        in.get(hash);
        return new Subject(business, lead.equals(NOBODY) ? null : lead, channel, hash);
    }
}
