package com.leadnest.inbox.send;

import com.leadnest.inbox.conversation.Claim;
import com.leadnest.inbox.conversation.Fence;
import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.conversation.MessageState;
import com.leadnest.inbox.conversation.Outcome;
import com.leadnest.inbox.gate.Gate;
import com.leadnest.inbox.gate.Verdict;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The transaction before a provider is called. It asks the gate about each message and records that those it lets
 * through are being sent; only after its commit may a provider hear of them.
 */
@Singleton
class Departures {

    private final Tenancy tenancy;
    private final WaitingMessages messages;
    private final Gate gate;
    private final MessageJournal journal;
    private final LetterBox letters;
    private final Unresolved unresolved;

    @Inject
    Departures(
            Tenancy tenancy,
            WaitingMessages messages,
            Gate gate,
            MessageJournal journal,
            LetterBox letters,
            Unresolved unresolved) {
        this.tenancy = tenancy;
        this.messages = messages;
        this.gate = gate;
        this.journal = journal;
        this.letters = letters;
        this.unresolved = unresolved;
    }

    /** @return the messages of one business that may go to the provider now, in the order of their ids */
    Uni<List<Departed>> depart(UUID business, Collection<UUID> due, Claim claim, Instant now) {
        return tenancy.inBusiness(business, tx -> messages.find(tx, business, due)
                .chain(found -> new Round(tx, business, claim, now).run(found)));
    }

    private final class Round {

        private final SqlConnection tx;
        private final UUID business;
        private final Claim claim;
        private final Instant now;
        private final Map<UUID, Waiting> waiting = new LinkedHashMap<>();
        private final List<Outcome> outcomes = new ArrayList<>();
        private final List<UUID> orphans = new ArrayList<>();

        Round(SqlConnection tx, UUID business, Claim claim, Instant now) {
            this.tx = tx;
            this.business = business;
            this.claim = claim;
            this.now = now;
        }

        Uni<List<Departed>> run(List<Waiting> found) {
            found.forEach(this::sort);
            return gate.decideAll(
                            tx,
                            business,
                            waiting.values().stream().map(Waiting::asked).toList(),
                            now)
                    .chain(this::act);
        }

        private void sort(Waiting message) {
            Waiting.Progress progress = message.progress();
            if (progress.state() == MessageState.SENDING) {
                // Whoever was sending it is gone. Sending it again could be the second time.
                orphans.add(message.id());
                outcomes.add(new Outcome.Unconfirmed(
                        message.id(), message.lastFence(), "The sender stopped before it heard the answer", now));
            } else if (progress.stopped() != null) {
                outcomes.add(new Outcome.Cancelled(message.id(), progress.stopped(), now));
            } else if (progress.paused()) {
                outcomes.add(new Outcome.Held(message.id(), now));
            } else if (progress.state() != MessageState.HELD) {
                waiting.put(message.id(), message);
            }
        }

        /** Outcomes before claims: they lock conversations and then messages, as everyone does. */
        private Uni<List<Departed>> act(Map<UUID, Verdict> verdicts) {
            Map<UUID, Verdict.Letter> allowed = new LinkedHashMap<>();
            verdicts.forEach((id, verdict) -> {
                if (verdict instanceof Verdict.Allow allow) {
                    allowed.put(id, allow.letter());
                } else {
                    outcomes.add(outcome(id, verdict));
                }
            });
            return journal.record(tx, business, outcomes)
                    .chain(() -> unresolved.add(tx, business, orphans, now))
                    .chain(() -> journal.claim(tx, business, allowed.keySet(), claim))
                    .chain(claimed -> {
                        allowed.keySet().retainAll(claimed);
                        return letters.fill(tx, business, allowed, waiting, now);
                    })
                    .map(filled -> filled.stream()
                            .map(outgoing -> new Departed(outgoing, fence(outgoing.messageId())))
                            .toList());
        }

        private Outcome outcome(UUID id, Verdict verdict) {
            if (verdict instanceof Verdict.Later later) {
                return new Outcome.Deferred(id, null, later.reason(), later.until(), later.until(), now);
            }
            Verdict.Refuse refuse = (Verdict.Refuse) verdict;
            return new Outcome.Failed(id, null, "refused", refuse.reason(), refuse.detail(), now);
        }

        private Fence fence(UUID message) {
            return new Fence(claim.owner(), waiting.get(message).progress().attempts() + 1);
        }
    }
}
