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
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Makes the sums of a business anew from its facts: when the zone of its days changes, or on command. It holds the
 * settings meanwhile, so what comes in waits in Kafka and is counted on top; readers see the old sums until it is done.
 */
@Singleton
public class Recounts {

    private static final int PAGE = 2000;

    private static final String REQUEST = "INSERT INTO recounts (business_id, time_zone, requested_at)"
            + " VALUES ($1, $2, $3) ON CONFLICT (business_id) DO UPDATE SET time_zone = excluded.time_zone";
    private static final String WAITING = "SELECT business_id FROM recounts ORDER BY requested_at LIMIT 20";
    private static final String EXISTS = "SELECT 1 FROM recounts WHERE business_id = $1";
    private static final String CLAIM =
            "DELETE FROM recounts WHERE business_id = (SELECT business_id FROM recounts WHERE business_id = $1"
                    + " FOR UPDATE SKIP LOCKED) RETURNING time_zone";

    private final Tenancy tenancy;
    private final BusinessSettings settings;
    private final LeadRows leads;
    private final FactStore facts;
    private final DailyCounts counts;
    private final Clock clock;

    @Inject
    Recounts(
            Tenancy tenancy,
            BusinessSettings settings,
            LeadRows leads,
            FactStore facts,
            DailyCounts counts,
            Clock clock) {
        this.tenancy = tenancy;
        this.settings = settings;
        this.leads = leads;
        this.facts = facts;
        this.counts = counts;
        this.clock = clock;
    }

    /** Orders a recount with days of a zone; it is done in the background. */
    public Uni<Void> request(UUID business, ZoneId zone) {
        Tuple values = Tuple.of(business, zone.getId(), clock.instant().atOffset(ZoneOffset.UTC));
        return tenancy.inBusiness(
                business,
                transaction ->
                        transaction.preparedQuery(REQUEST).execute(values).replaceWithVoid());
    }

    /** Whether a recount is still to be done. */
    public Uni<Boolean> isWaiting(UUID business) {
        return tenancy.read(business, EXISTS, Tuple.of(business)).map(rows -> rows.rowCount() > 0);
    }

    /** Businesses with work to do, the longest waiting first. */
    Uni<List<UUID>> waiting() {
        return tenancy.system(transaction -> transaction.query(WAITING).execute())
                .map(rows -> {
                    List<UUID> businesses = new ArrayList<>();
                    rows.forEach(row -> businesses.add(row.getUUID(0)));
                    return businesses;
                });
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
        return leads.page(transaction, business, after, PAGE).chain(page -> {
            page.stream()
                    .filter(lead -> lead.dimensions() != null)
                    .forEach(lead -> changes.add(lead, lead.dimensions()));
            List<FactStore.Relocation> arrivals = page.stream()
                    .map(lead -> new FactStore.Relocation(lead.leadId(), null, lead.dimensions()))
                    .toList();
            return facts.relocate(transaction, business, arrivals, changes)
                    .chain(() -> page.size() < PAGE
                            ? Uni.createFrom().voidItem()
                            : pages(
                                    transaction,
                                    business,
                                    page.get(page.size() - 1).leadId(),
                                    changes));
        });
    }
}
