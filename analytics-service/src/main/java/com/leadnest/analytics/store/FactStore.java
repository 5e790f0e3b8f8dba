package com.leadnest.analytics.store;

import com.leadnest.analytics.fact.ActivityFact;
import com.leadnest.analytics.fact.Changes;
import com.leadnest.analytics.fact.Dimensions;
import com.leadnest.analytics.fact.EnrolmentFact;
import com.leadnest.analytics.fact.Fact;
import com.leadnest.analytics.fact.MessageFact;
import com.leadnest.analytics.fact.StepFact;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What happened to leads. Every fact counts where its lead counts, and moves when the lead does. */
@Singleton
public class FactStore {

    private final MessageRows messages;
    private final ActivityRows activities;
    private final EnrolmentRows enrolments;
    private final StepRows steps;

    @Inject
    FactStore(MessageRows messages, ActivityRows activities, EnrolmentRows enrolments, StepRows steps) {
        this.messages = messages;
        this.activities = activities;
        this.enrolments = enrolments;
        this.steps = steps;
    }

    /** Facts of a batch by table. */
    public record Batch(
            List<MessageFact> messages,
            List<ActivityFact> activities,
            List<EnrolmentFact> enrolments,
            List<StepFact> steps) {}

    /**
     * Brings in a batch and counts what it changed.
     *
     * @param places where each of the batch's leads counts; null for a deleted one
     */
    public Uni<Void> merge(
            SqlConnection transaction, UUID business, Batch batch, Map<UUID, Dimensions> places, Changes changes) {
        return merge(messages, transaction, business, batch.messages(), places, changes)
                .chain(() -> merge(activities, transaction, business, batch.activities(), places, changes))
                .chain(() -> merge(enrolments, transaction, business, batch.enrolments(), places, changes))
                .chain(() -> batch.steps().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : steps.insert(transaction, business, batch.steps()));
    }

    private static <F extends Fact> Uni<Void> merge(
            FactTable<F> table,
            SqlConnection transaction,
            UUID business,
            List<F> facts,
            Map<UUID, Dimensions> places,
            Changes changes) {
        if (facts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return table.merge(transaction, business, facts)
                .invoke(merged -> merged.forEach(change -> {
                    Dimensions place = change.lead() == null ? Dimensions.UNKNOWN : places.get(change.lead());
                    if (place != null) {
                        if (change.before() != null) {
                            changes.remove(change.before(), place);
                        }
                        changes.add(change.after(), place);
                    }
                }))
                .replaceWithVoid();
    }

    /** A lead that counts elsewhere now. @param from null if it did not count @param to null if it does not any more */
    public record Relocation(UUID lead, Dimensions from, Dimensions to) {

        boolean isNone() {
            return Objects.equals(from, to);
        }
    }

    /** Counts all that is stored of leads where they count now. */
    public Uni<Void> relocate(SqlConnection transaction, UUID business, List<Relocation> relocations, Changes changes) {
        Map<UUID, Relocation> byLead = new HashMap<>();
        relocations.stream()
                .filter(relocation -> !relocation.isNone())
                .forEach(relocation -> byLead.put(relocation.lead(), relocation));
        if (byLead.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return relocate(messages, transaction, business, byLead, changes)
                .chain(() -> relocate(activities, transaction, business, byLead, changes))
                .chain(() -> relocate(enrolments, transaction, business, byLead, changes));
    }

    /** Counts all that is stored of people who are no leads. */
    public Uni<Void> countOfNobody(SqlConnection transaction, UUID business, Changes changes) {
        return messages.ofNobody(transaction, business)
                .invoke(stored -> stored.forEach(message -> changes.add(message, Dimensions.UNKNOWN)))
                .replaceWithVoid();
    }

    private static <F extends Fact> Uni<Void> relocate(
            FactTable<F> table,
            SqlConnection transaction,
            UUID business,
            Map<UUID, Relocation> byLead,
            Changes changes) {
        UUID[] leads = byLead.keySet().toArray(UUID[]::new);
        return table.of(transaction, business, leads)
                .invoke(facts -> facts.forEach(fact -> {
                    Relocation relocation = byLead.get(table.lead(fact));
                    if (relocation.from() != null) {
                        changes.remove(fact, relocation.from());
                    }
                    if (relocation.to() != null) {
                        changes.add(fact, relocation.to());
                    }
                }))
                .replaceWithVoid();
    }
}
