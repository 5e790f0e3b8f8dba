package com.leadnest.inbox.send;

import com.leadnest.inbox.channel.Channel;
import com.leadnest.inbox.channel.Channels;
import com.leadnest.inbox.channel.Outgoing;
import com.leadnest.inbox.channel.Trace;
import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.conversation.Outcome;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Asks providers about sends whose answer was lost. What they have was sent; what they certainly have not is queued
 * again; about the rest a person decides.
 */
@Singleton
class LookUps {

    private static final Logger LOG = Logger.getLogger(LookUps.class);

    /** Few beside the sends, which use the same connections to the provider. */
    private static final int AT_ONCE = 4;

    private final Tenancy tenancy;
    private final Unresolved unresolved;
    private final LostMessages lost;
    private final MessageJournal journal;
    private final Channels channels;
    private final SendParts parts;
    private final AtomicBoolean looking = new AtomicBoolean();

    @Inject
    LookUps(
            Tenancy tenancy,
            Unresolved unresolved,
            LostMessages lost,
            MessageJournal journal,
            Channels channels,
            SendParts parts) {
        this.tenancy = tenancy;
        this.unresolved = unresolved;
        this.lost = lost;
        this.journal = journal;
        this.channels = channels;
        this.parts = parts;
    }

    /** Asks about all that is due, a few at a time: a provider that failed for a minute leaves thousands. */
    void look() {
        if (!looking.compareAndSet(false, true)) {
            return;
        }
        Uni.createFrom()
                .deferred(this::some)
                .repeat()
                .whilst(taken -> taken > 0)
                .collect()
                .last()
                .onTermination()
                .invoke(() -> looking.set(false))
                .subscribe()
                .with(done -> {}, away -> LOG.debugf("No look-up now: %s", away.getMessage()));
    }

    /** How many were due. */
    private Uni<Integer> some() {
        return unresolved
                .take(parts.clock().instant())
                .call(cases -> Multi.createFrom()
                        .iterable(cases)
                        .onItem()
                        .transformToUni(each -> ask(each)
                                .onFailure()
                                .invoke(away -> LOG.debugf("A look-up is put off: %s", away.getMessage()))
                                .onFailure()
                                .recoverWithNull())
                        .merge(AT_ONCE)
                        .collect()
                        .last())
                .map(List::size);
    }

    private Uni<Void> ask(Unresolved.Case each) {
        return tenancy.inBusiness(each.business(), tx -> lost.find(tx, each))
                .chain(found -> found.isEmpty()
                        ? tenancy.system(tx -> unresolved.remove(tx, each.message()))
                        : channel(found.get()).lookUp(found.get()).chain(trace -> conclude(each, found.get(), trace)));
    }

    private Channel channel(Outgoing message) {
        return message.mail() == null ? channels.sms() : channels.email();
    }

    private Uni<Void> conclude(Unresolved.Case each, Outgoing message, Trace trace) {
        return tenancy.inBusiness(
                each.business(), tx -> outcome(tx, each, message, trace).chain(outcome -> {
                    boolean over = outcome.isPresent() || isHopeless(each, trace);
                    List<Outcome> outcomes = outcome.map(List::of).orElse(List.of());
                    return journal.record(tx, each.business(), outcomes)
                            .chain(() -> over
                                    ? unresolved.remove(tx, each.message())
                                    : Uni.createFrom().voidItem());
                }));
    }

    private Uni<Optional<Outcome>> outcome(SqlConnection tx, Unresolved.Case each, Outgoing message, Trace trace) {
        if (trace instanceof Trace.Absent) {
            return Uni.createFrom()
                    .item(Optional.of(
                            new Outcome.Requeued(each.message(), parts.clock().instant())));
        }
        if (trace instanceof Trace.Found found) {
            return lost.unclaimed(tx, each.business(), found.copies())
                    .map(copy -> copy.map(one -> sent(each, message, one)));
        }
        return Uni.createFrom().item(Optional.empty());
    }

    private Outcome sent(Unresolved.Case each, Outgoing message, Trace.Copy copy) {
        Channel channel = channel(message);
        return new Outcome.Sent(
                each.message(),
                null,
                new Outcomes.ReceiptOf(channel.provider(), channel.sandbox()).receipt(copy.id(), copy.segments()),
                parts.clock().instant());
    }

    private boolean isHopeless(Unresolved.Case each, Trace trace) {
        return each.tries() >= parts.config().lookUps() || trace instanceof Trace.Unclear unclear && !unclear.later();
    }
}
