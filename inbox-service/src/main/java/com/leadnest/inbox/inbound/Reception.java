package com.leadnest.inbox.inbound;

import com.leadnest.inbox.consent.Consent;
import com.leadnest.inbox.message.Intake;
import com.leadnest.inbox.message.Taken;
import com.leadnest.inbox.optout.Answers;
import com.leadnest.inbox.optout.Intent;
import com.leadnest.inbox.optout.OptIns;
import com.leadnest.inbox.optout.OptOut;
import com.leadnest.inbox.optout.OptOuts;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/**
 * What happens when a message comes in, whatever brought it, in one transaction: it is in its conversation, what its
 * writer wants is done, and a text is answered if the law asks for an answer.
 */
@Singleton
public class Reception {

    private final Tenancy tenancy;
    private final Intake intake;
    private final OptOuts optOuts;
    private final OptIns optIns;
    private final AutomaticAnswer answer;
    private final Clock clock;

    @Inject
    Reception(Tenancy tenancy, Intake intake, OptOuts optOuts, OptIns optIns, AutomaticAnswer answer, Clock clock) {
        this.tenancy = tenancy;
        this.intake = intake;
        this.optOuts = optOuts;
        this.optIns = optIns;
        this.answer = answer;
        this.clock = clock;
    }

    /**
     * Takes a message in, once however often it is brought.
     *
     * @param letter what came in and what it seems to want
     */
    public Uni<Taken> receive(UUID business, Letter letter) {
        return tenancy.inBusiness(business, tx -> receive(tx, business, letter));
    }

    /** The same in a transaction that has more to do. @param tx with the business set */
    Uni<Taken> receive(SqlConnection tx, UUID business, Letter letter) {
        return intent(tx, business, letter).chain(intent -> intake.receive(tx, business, letter.inbound(intent))
                .chain(taken -> taken.isNew()
                        ? act(tx, business, letter, intent, taken).replaceWith(taken)
                        : Uni.createFrom().item(taken)));
    }

    /** In a mail, "help" and "start" are words; only its wish to hear no more is acted on. */
    private Uni<Intent> intent(SqlConnection tx, UUID business, Letter letter) {
        if (letter.isMail()) {
            Intent read = letter.reading().intent();
            boolean counts = read == Intent.OPT_OUT || read == Intent.AUTO_REPLY;
            return Uni.createFrom().item(counts ? read : Intent.REPLY);
        }
        return letter.reading().onlyAfterOptOut()
                ? optIns.hasOptedOut(tx, business, letter.channel(), letter.from())
                        .map(letter.reading()::from)
                : Uni.createFrom().item(letter.reading().intent());
    }

    private Uni<Void> act(SqlConnection tx, UUID business, Letter letter, Intent intent, Taken taken) {
        boolean silent = letter.isMail() || letter.answered();
        return switch (intent) {
            case OPT_OUT ->
                optOut(tx, business, letter, taken)
                        .chain(first -> first && !silent
                                ? answer.with(tx, business, taken, Answers::stopped)
                                : Uni.createFrom().voidItem());
            case OPT_IN ->
                optIns.record(tx, business, consent(letter, taken))
                        .chain(() -> silent
                                ? Uni.createFrom().voidItem()
                                : answer.with(tx, business, taken, Answers::started));
            case HELP -> silent ? Uni.createFrom().voidItem() : answer.with(tx, business, taken, Answers::help);
            case REPLY, AUTO_REPLY -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Boolean> optOut(SqlConnection tx, UUID business, Letter letter, Taken taken) {
        OptOut wish = OptOut.of(
                taken.leadId(),
                letter.channel(),
                letter.from(),
                letter.reading().method());
        return taken.leadId() == null ? optOuts.record(tx, business, wish) : optOuts.recordOfLead(tx, business, wish);
    }

    private Consent consent(Letter letter, Taken taken) {
        Consent.Proof proof =
                new Consent.Proof(letter.content().text(), null, TypeId.MESSAGE.text(taken.messageId()), null);
        return new Consent(taken.leadId(), letter.channel(), letter.from(), "keyword", proof, clock.instant());
    }
}
