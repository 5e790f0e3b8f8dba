package com.leadnest.inbox.optout;

import com.leadnest.inbox.consent.Consent;
import com.leadnest.inbox.consent.ConsentRows;
import com.leadnest.inbox.suppression.AddressHash;
import com.leadnest.inbox.suppression.SuppressionRows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** A person's own word that they want messages (again): START, YES after an opt-out, the preference page. */
@Singleton
public class OptIns {

    private final SuppressionRows suppressions;
    private final ConsentRows consents;
    private final AddressHash hashes;
    private final PersonNews news;

    @Inject
    OptIns(SuppressionRows suppressions, ConsentRows consents, AddressHash hashes, PersonNews news) {
        this.suppressions = suppressions;
        this.consents = consents;
        this.hashes = hashes;
        this.news = news;
    }

    /**
     * Takes the address off the suppression list, unless it bounces or complained, and records the consent.
     *
     * @param tx with the business set
     */
    public Uni<Void> record(SqlConnection tx, UUID business, Consent consent) {
        byte[] hash = hashes.of(business, consent.address());
        return suppressions
                .remove(tx, business, consent.channel(), hash)
                .chain(() -> consents.add(tx, business, List.of(consent)))
                .chain(() -> news.optedIn(tx, business, consent));
    }

    /** Through a link, which knows the address by its hash only: the opt-out ends, and no consent is made of it. */
    public Uni<Boolean> lift(SqlConnection tx, UUID business, String channel, byte[] addressHash) {
        return suppressions.remove(tx, business, channel, addressHash);
    }

    /** Whether the address has opted out on the channel: then YES means START. */
    public Uni<Boolean> hasOptedOut(SqlConnection tx, UUID business, String channel, String address) {
        return suppressions.has(tx, business, channel, hashes.of(business, address));
    }
}
