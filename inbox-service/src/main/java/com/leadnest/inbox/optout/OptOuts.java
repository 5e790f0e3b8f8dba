package com.leadnest.inbox.optout;

import com.leadnest.inbox.consent.ConsentRows;
import com.leadnest.inbox.suppression.AddressHash;
import com.leadnest.inbox.suppression.MaskedAddress;
import com.leadnest.inbox.suppression.Suppression;
import com.leadnest.inbox.suppression.SuppressionRows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Everything that an opt-out does, in one transaction: the address is suppressed, its consent ends, what waits for the
 * person is called back, and everyone hears of it. Nothing is sent after its commit.
 */
@Singleton
public class OptOuts {

    private final SuppressionRows suppressions;
    private final ConsentRows consents;
    private final AddressHash hashes;
    private final PersonNews news;

    @Inject
    OptOuts(SuppressionRows suppressions, ConsentRows consents, AddressHash hashes, PersonNews news) {
        this.suppressions = suppressions;
        this.consents = consents;
        this.hashes = hashes;
        this.news = news;
    }

    /**
     * @param tx with the business set
     * @return whether the person had not opted out on the channel before: then they are told so, once
     */
    public Uni<Boolean> record(SqlConnection tx, UUID business, OptOut wish) {
        byte[] hash = wish.address() == null ? wish.addressHash() : hashes.of(business, wish.address());
        String masked = wish.address() == null ? null : MaskedAddress.of(wish.address());
        Suppression entry = new Suppression(wish.channel(), hash, masked, wish.leadId(), wish.method(), wish.by());
        // Said again it is told again: the person may be in a sequence that began after the first time.
        return suppressions.add(tx, business, entry).chain(fresh -> consents.revoke(tx, business, wish.channel(), hash)
                .chain(() -> news.optedOut(tx, business, wish))
                .replaceWith(fresh));
    }
}
