package com.leadnest.analytics.recount;

import com.leadnest.analytics.fact.Changes;
import com.leadnest.analytics.settings.BusinessSettings;
import com.leadnest.analytics.store.DailyCounts;
import com.leadnest.analytics.store.FactStore;
import com.leadnest.analytics.store.LeadRows;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Makes the sums of a business anew from its facts: when the zone of its days changes, or on command. It holds the
 * settings meanwhile, so what comes in waits in Kafka and is counted on top; readers see the old sums until it is done.
 */
@Singleton
public class Recount {

    private static final String CLAIM =
            "DELETE FROM recounts WHERE business_id = (SELECT business_id FROM recounts WHERE business_id = $1"
                    + " FOR UPDATE SKIP LOCKED) RETURNING time_zone";

    private final Tenancy tenancy;
    private final BusinessSettings settings;
    private final LeadRows leads;
    private final FactStore facts;
    private final DailyCounts counts;
    private final RecountConfig config;

    @Inject
    Recount(
            Tenancy tenancy,
            BusinessSettings settings,
            LeadRows leads,
            FactStore facts,
            DailyCounts counts,
            RecountConfig config) {
        this.tenancy = tenancy;
        this.settings = settings;
        this.leads = leads;
        this.facts = facts;
        this.counts = counts;
        this.config = config;
    }

    /** Recounts a business unless another process is at it. One transaction: killed anywhere, nothing has changed. */
    Uni<Void> run(UUID business) {
        return tenancy.inBusiness(business, transaction -> transaction
                .preparedQuery(CLAIM)
                .execute(Tuple.of(business))
                .chain(rows -> rows.rowCount() == 0
                        ? Uni.createFrom().voidItem()
                        : count(
                                transaction,
                                business,
                                ZoneId.of(rows.iterator().next().getString("time_zone")))));
    }

    private Uni<Void> count(SqlConnection transaction, UUID business, ZoneId zone) {
        Changes changes = new Changes(zone);
        return settings.change(transaction, business, zone)
                .chain(() -> counts.clear(transaction, business))
                .chain(() -> facts.countOfNobody(transaction, business, changes))
                .chain(() -> pages(transaction, business, null, changes))
                .chain(() -> counts.apply(transaction, business, changes));
    }

    private Uni<Void> pages(SqlConnection transaction, UUID business, UUID after, Changes changes) {
        return leads.page(transaction, business, after, config.pageSize()).chain(page -> {
            page.stream()
                    .filter(lead -> lead.dimensions() != null)
                    .forEach(lead -> changes.add(lead, lead.dimensions()));
            List<FactStore.Relocation> arrivals = page.stream()
                    .map(lead -> new FactStore.Relocation(lead.leadId(), null, lead.dimensions()))
                    .toList();
            return facts.relocate(transaction, business, arrivals, changes)
                    .chain(() -> page.size() < config.pageSize()
                            ? Uni.createFrom().voidItem()
                            : pages(
                                    transaction,
                                    business,
                                    page.get(page.size() - 1).leadId(),
                                    changes));
        });
    }
}
