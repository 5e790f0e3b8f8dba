package com.leadnest.analytics.ingest;

import com.leadnest.analytics.fact.Changes;
import com.leadnest.analytics.fact.Dimensions;
import com.leadnest.analytics.figures.AsOf;
import com.leadnest.analytics.settings.BusinessSettings;
import com.leadnest.analytics.store.DailyCounts;
import com.leadnest.analytics.store.FactStore;
import com.leadnest.analytics.store.LeadRows;
import com.leadnest.contracts.event.Topics;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Turns events into facts and keeps the sums. The sums move by the difference of what the facts were worth before and
 * after, so duplicates, late events and any order of topics lead to the same figures as a count of the facts.
 */
@Singleton
public class Ingest implements EventHandler {

    private final BusinessSettings settings;
    private final LeadRows leads;
    private final FactStore facts;
    private final DailyCounts counts;
    private final AsOf asOf;

    @Inject
    Ingest(BusinessSettings settings, LeadRows leads, FactStore facts, DailyCounts counts, AsOf asOf) {
        this.settings = settings;
        this.leads = leads;
        this.facts = facts;
        this.counts = counts;
        this.asOf = asOf;
    }

    @Override
    public Uni<Void> handle(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        NewFacts told = read(fresh);
        return settings.held(transaction, business).chain(own -> {
            Changes changes = new Changes(own.zone());
            return leads.merge(transaction, business, told.leads())
                    .chain(merged -> {
                        Map<UUID, Dimensions> places = count(merged, changes);
                        return facts.relocate(transaction, business, relocations(merged), changes)
                                .chain(() -> facts.merge(transaction, business, batch(told), places, changes));
                    })
                    .chain(() -> counts.apply(transaction, business, changes))
                    .chain(() -> note(transaction, business, fresh));
        });
    }

    private Uni<Void> note(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        ReceivedEvent newest = Collections.max(fresh, Comparator.comparing(ReceivedEvent::time));
        return asOf.note(transaction, business, newest.type().topic(), newest.time());
    }

    private static NewFacts read(List<ReceivedEvent> fresh) {
        NewFacts told = new NewFacts();
        for (ReceivedEvent event : fresh) {
            switch (event.type().topic()) {
                case Topics.LEADS, Topics.LEADS_BULK -> LeadReading.read(event, told);
                case Topics.MESSAGES -> MessageReading.read(event, told);
                case Topics.STEPS -> StepReading.read(event, told);
                default -> throw new IllegalArgumentException("not a topic of facts: " + event.type());
            }
        }
        return told;
    }

    private static FactStore.Batch batch(NewFacts told) {
        return new FactStore.Batch(told.messages(), told.activities(), told.enrolments(), told.steps());
    }

    private static Map<UUID, Dimensions> count(List<LeadRows.Change> merged, Changes changes) {
        Map<UUID, Dimensions> places = new HashMap<>();
        for (LeadRows.Change change : merged) {
            if (change.before() != null && change.before().dimensions() != null) {
                changes.remove(change.before(), change.before().dimensions());
            }
            Dimensions place = change.after().dimensions();
            if (place != null) {
                changes.add(change.after(), place);
            }
            places.put(change.after().leadId(), place);
        }
        return places;
    }

    private static List<FactStore.Relocation> relocations(List<LeadRows.Change> merged) {
        return merged.stream()
                .filter(change -> change.before() != null)
                .map(change -> new FactStore.Relocation(
                        change.after().leadId(),
                        change.before().dimensions(),
                        change.after().dimensions()))
                .toList();
    }
}
