package com.leadnest.inbox.optout;

import com.leadnest.inbox.conversation.Threads;
import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whom an address belongs to: one number may be that of several leads, and each of them is meant. */
@Singleton
class People {

    private static final String OF_ADDRESS = "SELECT lead_id FROM contacts WHERE business_id = $1"
            + " AND (phone = $2 OR email = $2) AND deleted_at IS NULL ORDER BY lead_id LIMIT 100";

    private final Threads threads;
    private final Clock clock;

    @Inject
    People(Threads threads, Clock clock) {
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * The conversations with everyone behind an address, made where there was none; none with erased people.
     *
     * @param lead who is known already, or null
     * @param address or null when only the lead is known
     * @return by conversation the lead's public id, null for someone who is not a lead
     */
    Uni<Map<UUID, String>> conversations(SqlConnection tx, UUID business, UUID lead, String address) {
        return leads(tx, business, lead, address)
                .chain(leads -> leads.isEmpty() && address != null
                        ? stranger(tx, business, address)
                        : ofLeads(tx, business, leads).map(People::byConversation));
    }

    /** The conversations of leads by lead, made where there was none. */
    Uni<Map<UUID, UUID>> ofLeads(SqlConnection tx, UUID business, Collection<UUID> leads) {
        return threads.ofLeads(tx, business, leads, clock.instant());
    }

    private static Map<UUID, String> byConversation(Map<UUID, UUID> byLead) {
        Map<UUID, String> known = new HashMap<>();
        byLead.forEach((lead, conversation) -> known.put(conversation, TypeId.LEAD.text(lead)));
        return known;
    }

    private Uni<Map<UUID, String>> stranger(SqlConnection tx, UUID business, String address) {
        return threads.ofAddress(tx, business, address, clock.instant()).map(conversation -> {
            Map<UUID, String> known = new HashMap<>();
            known.put(conversation, null);
            return known;
        });
    }

    private static Uni<Set<UUID>> leads(SqlConnection tx, UUID business, UUID lead, String address) {
        Set<UUID> leads = new LinkedHashSet<>();
        if (lead != null) {
            leads.add(lead);
        }
        if (address == null) {
            return Uni.createFrom().item(leads);
        }
        return tx.preparedQuery(OF_ADDRESS).execute(Tuple.of(business, address)).map(rows -> {
            rows.forEach(row -> leads.add(row.getUUID("lead_id")));
            return leads;
        });
    }
}
