package com.leadnest.inbox.send;

import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.conversation.Outcome;
import com.leadnest.inbox.optout.CarrierOptOuts;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The transaction after a provider was called. Outcomes of one business that come in while one is being written go
 * together into the next: a commit costs milliseconds, and providers answer faster than that.
 */
@Singleton
class WriteBack {

    private static final Logger LOG = Logger.getLogger(WriteBack.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Tenancy tenancy;
    private final MessageJournal journal;
    private final Unresolved unresolved;
    private final CarrierOptOuts optOuts;
    private final Clock clock;
    private final Map<UUID, List<Pending>> gathering = new HashMap<>();

    @Inject
    WriteBack(Tenancy tenancy, MessageJournal journal, Unresolved unresolved, CarrierOptOuts optOuts, Clock clock) {
        this.tenancy = tenancy;
        this.journal = journal;
        this.unresolved = unresolved;
        this.optOuts = optOuts;
        this.clock = clock;
    }

    private record Pending(Outcome outcome, Runnable written) {}

    /**
     * Writes an outcome down, now or with the next.
     *
     * @param written called when it is committed; never called when this process ends before
     */
    void add(UUID business, Outcome outcome, Runnable written) {
        synchronized (gathering) {
            List<Pending> others = gathering.get(business);
            if (others != null) {
                others.add(new Pending(outcome, written));
                return;
            }
            gathering.put(business, new ArrayList<>());
        }
        write(business, List.of(new Pending(outcome, written)));
    }

    private void write(UUID business, List<Pending> batch) {
        Uni.createFrom()
                .deferred(() -> tenancy.inBusiness(business, tx -> record(tx, business, batch)))
                .onFailure()
                .invoke(away -> LOG.warnf("%d outcomes wait for the database: %s", batch.size(), away.getMessage()))
                // What a provider said is true however long the database is away, so it is kept until it can be told.
                .onFailure()
                .retry()
                .withBackOff(PAUSE, PAUSE)
                .indefinitely()
                .subscribe()
                .with(done -> next(business, batch), lost -> LOG.errorf(lost, "Outcomes were not written"));
    }

    private Uni<Void> record(SqlConnection tx, UUID business, List<Pending> batch) {
        List<Outcome> outcomes = batch.stream().map(Pending::outcome).toList();
        List<UUID> unknown = outcomes.stream()
                .filter(Outcome.Unconfirmed.class::isInstance)
                .map(Outcome::messageId)
                .toList();
        return journal.record(tx, business, outcomes)
                .call(changed -> journal.record(tx, business, facts(outcomes, changed)))
                .call(() -> unresolved.add(tx, business, unknown, clock.instant()))
                .chain(changed -> optOuts.record(tx, business, refusedByPerson(outcomes, changed)));
    }

    private static List<UUID> refusedByPerson(List<Outcome> outcomes, Set<UUID> changed) {
        return outcomes.stream()
                .filter(each -> each instanceof Outcome.Failed failed && failed.isOptOut())
                .map(Outcome::messageId)
                .filter(changed::contains)
                .toList();
    }

    /** That a provider took a message is true whoever holds the claim by now; no fence may hide it. */
    private static List<Outcome> facts(List<Outcome> outcomes, Set<UUID> changed) {
        List<Outcome> facts = new ArrayList<>();
        for (Outcome each : outcomes) {
            if (each instanceof Outcome.Sent sent && !changed.contains(sent.messageId())) {
                facts.add(new Outcome.Sent(sent.messageId(), null, sent.receipt(), sent.at()));
            }
        }
        return facts;
    }

    private void next(UUID business, List<Pending> written) {
        List<Pending> batch;
        synchronized (gathering) {
            batch = gathering.remove(business);
            if (!batch.isEmpty()) {
                gathering.put(business, new ArrayList<>());
            }
        }
        written.forEach(each -> each.written().run());
        if (!batch.isEmpty()) {
            write(business, batch);
        }
    }
}
