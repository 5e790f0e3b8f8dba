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
import java.util.List;
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
    private final LeadAddresses addresses;

    @Inject
    OptOuts(
            SuppressionRows suppressions,
            ConsentRows consents,
            AddressHash hashes,
            PersonNews news,
            LeadAddresses addresses) {
        this.suppressions = suppressions;
        this.consents = consents;
        this.hashes = hashes;
        this.news = news;
        this.addresses = addresses;
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

    /**
     * The wish of a lead who may have written from another address than the one they are written to: both are meant.
     *
     * @param wish with its lead; see {@link #record}
     */
    public Uni<Boolean> recordOfLead(SqlConnection tx, UUID business, OptOut wish) {
        return record(tx, business, wish).chain(fresh -> addresses
                .of(tx, business, List.of(wish.leadId()), wish.channel())
                .map(known -> known.get(wish.leadId()))
                .chain(own -> own == null
                                || own.address() == null
                                || own.optedOut()
                                || own.address().equalsIgnoreCase(wish.address())
                        ? Uni.createFrom().item(fresh)
                        : record(tx, business, OptOut.of(wish.leadId(), wish.channel(), own.address(), wish.method()))
                                .map(more -> fresh || more)));
    }

    /**
     * An address that takes nothing: it is suppressed, and that is all, for nobody has said no. What waits for it is
     * refused by the gate, one by one, and whoever counts on another channel goes on there.
     *
     * @param tx with the business set
     */
    public Uni<Void> close(SqlConnection tx, UUID business, OptOut dead) {
        byte[] hash = hashes.of(business, dead.address());
        return suppressions
                .add(
                        tx,
                        business,
                        new Suppression(
                                dead.channel(),
                                hash,
                                MaskedAddress.of(dead.address()),
                                dead.leadId(),
                                dead.method(),
                                dead.by()))
                .replaceWithVoid();
    }
}
