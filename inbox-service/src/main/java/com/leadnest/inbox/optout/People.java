package com.leadnest.inbox.optout;

import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whom an address belongs to: one number may be that of several leads, and each of them is meant. */
@Singleton
class People {

    private static final String OF_ADDRESS = "SELECT lead_id FROM contacts WHERE business_id = $1"
            + " AND (phone = $2 OR email = $2) AND deleted_at IS NULL ORDER BY lead_id LIMIT 100";

    /** Not for a lead that was erased: a link that is followed late must not bring the person back. */
    private static final String MAKE_FOR_LEADS = "INSERT INTO conversations (id, business_id, lead_id, last_activity,"
            + " created_at) SELECT t.id, $1, t.lead_id, $4, $4 FROM unnest($2::uuid[], $3::uuid[]) AS t (lead_id, id)"
            + " LEFT JOIN contacts p ON p.business_id = $1 AND p.lead_id = t.lead_id WHERE p.deleted_at IS NULL"
            + " ORDER BY t.lead_id ON CONFLICT DO NOTHING";

    private static final String OF_LEADS =
            "SELECT id FROM conversations WHERE business_id = $1 AND lead_id = ANY ($2) ORDER BY id";

    private static final String MAKE_FOR_ADDRESS = "INSERT INTO conversations (id, business_id, address,"
            + " last_activity, created_at) VALUES ($1, $2, $3, $4, $4) ON CONFLICT DO NOTHING";

    private static final String OF_STRANGER =
            "SELECT id FROM conversations WHERE business_id = $1 AND lead_id IS NULL AND address = $2";

    private final Clock clock;

    @Inject
    People(Clock clock) {
        this.clock = clock;
    }

    /**
     * The conversations with everyone behind an address, made where there was none; none with erased people.
     *
     * @param lead who is known already, or null
     * @param address or null when only the lead is known
     */
    Uni<List<UUID>> conversations(SqlConnection tx, UUID business, UUID lead, String address) {
        return leads(tx, business, lead, address)
                .chain(leads -> leads.isEmpty() && address != null
                        ? stranger(tx, business, address)
                        : ofLeads(tx, business, leads));
    }

    /** The conversations of leads, made where there was none. */
    Uni<List<UUID>> ofLeads(SqlConnection tx, UUID business, Collection<UUID> leads) {
        UUID[] wanted = leads.toArray(UUID[]::new);
        UUID[] ids = leads.stream().map(lead -> TypeId.newId()).toArray(UUID[]::new);
        return tx.preparedQuery(MAKE_FOR_LEADS)
                .execute(Tuple.of(business, wanted, ids, now()))
                .chain(() -> ids(tx, OF_LEADS, Tuple.of(business, wanted)));
    }

    private Uni<List<UUID>> stranger(SqlConnection tx, UUID business, String address) {
        return tx.preparedQuery(MAKE_FOR_ADDRESS)
                .execute(Tuple.of(TypeId.newId(), business, address, now()))
                .chain(() -> ids(tx, OF_STRANGER, Tuple.of(business, address)));
    }

    private static Uni<List<UUID>> ids(SqlConnection tx, String sql, Tuple parameters) {
        return tx.preparedQuery(sql).execute(parameters).map(rows -> {
            List<UUID> ids = new ArrayList<>();
            rows.forEach(row -> ids.add(row.getUUID("id")));
            return ids;
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

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
