package com.leadnest.inbox.contact;

import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.inbox.consent.ConsentRows;
import com.leadnest.inbox.consent.Consents;
import com.leadnest.inbox.conversation.PersonThreads;
import com.leadnest.inbox.suppression.SuppressionRows;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Keeps the inbox's copy of people. Newer versions replace older ones; a deletion leaves id and version, and takes with
 * it what was said and every address.
 */
@Singleton
public class Contacts implements EventHandler {

    private static final String UPSERT = "INSERT INTO contacts AS c (business_id, lead_id, lead_version, name, email,"
            + " phone, country, region, owner_id, status, inquired_at) SELECT $1, t.lead_id, t.lead_version, t.name,"
            + " t.email, t.phone, t.country, t.region, t.owner_id, t.status, t.inquired_at FROM unnest($2::uuid[],"
            + " $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::uuid[], $10::text[],"
            + " $11::timestamptz[]) AS t (lead_id, lead_version, name, email, phone, country, region, owner_id, status,"
            + " inquired_at) ORDER BY t.lead_id ON CONFLICT (business_id, lead_id) DO UPDATE SET lead_version ="
            + " excluded.lead_version, name = excluded.name, email = excluded.email, phone = excluded.phone, country ="
            + " excluded.country, region = excluded.region, owner_id = excluded.owner_id, status = excluded.status,"
            + " inquired_at = coalesce(c.inquired_at, excluded.inquired_at) WHERE c.lead_version < excluded.lead_version"
            + " AND c.deleted_at IS NULL RETURNING lead_id";

    private static final String ADDRESSES = "SELECT email, phone FROM contacts WHERE business_id = $1"
            + " AND lead_id = ANY ($2) AND deleted_at IS NULL ORDER BY lead_id FOR UPDATE";

    private static final String DELETE = "INSERT INTO contacts AS c (business_id, lead_id, lead_version, status,"
            + " deleted_at) SELECT $1, t.lead_id, t.lead_version, 'deleted', $4 FROM unnest($2::uuid[], $3::bigint[]) AS t"
            + " (lead_id, lead_version) ORDER BY t.lead_id ON CONFLICT (business_id, lead_id) DO UPDATE SET lead_version ="
            + " excluded.lead_version, deleted_at = excluded.deleted_at, status = 'deleted', name = NULL, email = NULL,"
            + " phone = NULL, country = NULL, region = NULL, owner_id = NULL, inquired_at = NULL WHERE c.deleted_at IS"
            + " NULL RETURNING lead_id";

    private final PersonThreads threads;
    private final Consents consents;
    private final ConsentRows proofs;
    private final SuppressionRows suppressions;
    private final Clock clock;

    @Inject
    Contacts(PersonThreads threads, Consents consents, ConsentRows proofs, SuppressionRows suppressions, Clock clock) {
        this.threads = threads;
        this.consents = consents;
        this.proofs = proofs;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    @Override
    public Uni<Void> handle(SqlConnection tx, UUID business, List<ReceivedEvent> fresh) {
        List<ContactChange> changes = ContactChanges.latest(fresh);
        List<ContactChange> deleted =
                changes.stream().filter(ContactChange::isDeletion).toList();
        List<ContactChange> kept =
                changes.stream().filter(change -> !change.isDeletion()).toList();
        return keep(tx, business, kept, fresh).chain(() -> forget(tx, business, deleted));
    }

    /** Of leads that came in with this batch, what they agreed to came with them. */
    private Uni<Void> keep(SqlConnection tx, UUID business, List<ContactChange> kept, List<ReceivedEvent> fresh) {
        if (kept.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<UUID, LeadSnapshot> arrivals = ContactChanges.arrivals(fresh);
        Map<UUID, Instant> inquiries = ContactChanges.inquiries(fresh);
        Tuple rows = Tuple.tuple()
                .addUUID(business)
                .addValue(column(kept, ContactChange::leadId, UUID[]::new))
                .addValue(column(kept, ContactChange::version, Long[]::new))
                .addValue(column(kept, change -> change.content().name(), String[]::new))
                .addValue(column(kept, change -> change.content().email(), String[]::new))
                .addValue(column(kept, change -> change.content().phone(), String[]::new))
                .addValue(column(kept, change -> change.content().country(), String[]::new))
                .addValue(column(kept, change -> change.content().region(), String[]::new))
                .addValue(column(kept, change -> change.content().ownerId(), UUID[]::new))
                .addValue(column(kept, change -> change.content().status(), String[]::new))
                .addValue(column(kept, change -> time(inquiries.get(change.leadId())), OffsetDateTime[]::new));
        return tx.preparedQuery(UPSERT).execute(rows).map(Contacts::leads).chain(changed -> consents.fromLeads(
                        tx,
                        business,
                        changed.stream()
                                .map(arrivals::get)
                                .filter(Objects::nonNull)
                                .toList())
                .chain(() -> threads.join(tx, business, changed)));
    }

    private Uni<Void> forget(SqlConnection tx, UUID business, List<ContactChange> deleted) {
        if (deleted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        UUID[] leads = column(deleted, ContactChange::leadId, UUID[]::new);
        Tuple rows = Tuple.of(
                business,
                leads,
                column(deleted, ContactChange::version, Long[]::new),
                clock.instant().atOffset(ZoneOffset.UTC));
        return tx.preparedQuery(ADDRESSES)
                .execute(Tuple.of(business, leads))
                .map(Contacts::addresses)
                .chain(addresses -> tx.preparedQuery(DELETE)
                        .execute(rows)
                        .map(Contacts::leads)
                        .chain(gone ->
                                gone.isEmpty() ? Uni.createFrom().voidItem() : erase(tx, business, gone, addresses)));
    }

    private Uni<Void> erase(SqlConnection tx, UUID business, List<UUID> gone, List<String> addresses) {
        return proofs.forget(tx, business, gone.toArray(UUID[]::new))
                .chain(() -> suppressions.forget(tx, business, gone, addresses))
                .chain(() -> threads.erase(tx, business, gone));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static List<String> addresses(Iterable<Row> rows) {
        List<String> addresses = new ArrayList<>();
        for (Row row : rows) {
            Stream.of(row.getString("email"), row.getString("phone"))
                    .filter(Objects::nonNull)
                    .forEach(addresses::add);
        }
        return addresses;
    }

    private static List<UUID> leads(Iterable<Row> rows) {
        List<UUID> leads = new ArrayList<>();
        rows.forEach(row -> leads.add(row.getUUID("lead_id")));
        return leads;
    }

    private static <C> C[] column(List<ContactChange> rows, Function<ContactChange, C> value, IntFunction<C[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
