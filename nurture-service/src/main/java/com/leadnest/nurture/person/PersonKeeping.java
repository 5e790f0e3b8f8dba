package com.leadnest.nurture.person;

import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Keeps people as lead-service tells of them: one statement a batch, and never an older version over a newer. */
@Singleton
public class PersonKeeping {

    private static final String SEPARATOR = "\u001F";

    /** A field of the business's own that tells the state, for quiet hours: leads have none of their own. */
    private static final List<String> REGION_FIELDS = List.of("state", "region", "province");

    private static final String UPSERT = "INSERT INTO people AS p (business_id, lead_id, name, email, phone, company,"
            + " status, source, tags, custom_fields, owner_id, country, region, arrived_at, lead_version,"
            + " import_id) SELECT $1, u.id, u.name, u.email, u.phone, u.company, u.status, u.source,"
            + " CASE WHEN u.tags = '' THEN '{}'::text[] ELSE string_to_array(u.tags, E'\\x1f') END,"
            + " u.custom::jsonb, u.owner, u.country, u.region, u.arrived, u.version, u.import"
            + " FROM unnest($2::uuid[], $3::int8[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],"
            + " $9::text[], $10::text[], $11::text[], $12::uuid[], $13::text[], $14::text[], $15::timestamptz[],"
            + " $16::uuid[])"
            + " AS u(id, version, name, email, phone, company, status, source, tags, custom, owner, country, region,"
            + " arrived, import) ON CONFLICT (business_id, lead_id) DO UPDATE SET name = excluded.name,"
            + " email = excluded.email, phone = excluded.phone, company = excluded.company, status = excluded.status,"
            + " source = excluded.source, tags = excluded.tags, custom_fields = excluded.custom_fields,"
            + " owner_id = excluded.owner_id, country = excluded.country, region = excluded.region,"
            + " arrived_at = excluded.arrived_at, lead_version = excluded.lead_version,"
            + " import_id = coalesce(p.import_id, excluded.import_id)"
            + " WHERE p.lead_version < excluded.lead_version AND p.deleted_at IS NULL RETURNING lead_id";

    /** A lead that was changed by hand can be known before its import tells of it: the lanes do not wait for each other. */
    private static final String IMPORTED = "UPDATE people p SET import_id = u.import"
            + " FROM unnest($2::uuid[], $3::uuid[]) AS u(id, import) WHERE p.business_id = $1 AND p.lead_id = u.id"
            + " AND p.import_id IS NULL AND p.deleted_at IS NULL";

    private static final String ERASE = "INSERT INTO people AS p (business_id, lead_id, lead_version, deleted_at)"
            + " SELECT $1, u.id, u.version, u.at FROM unnest($2::uuid[], $3::int8[], $4::timestamptz[])"
            + " AS u(id, version, at) ON CONFLICT (business_id, lead_id) DO UPDATE SET name = NULL, email = NULL,"
            + " phone = NULL, company = NULL, status = NULL, source = NULL, tags = '{}', custom_fields = '{}',"
            + " owner_id = NULL, country = NULL, region = NULL, arrived_at = NULL, score = NULL, grade = NULL,"
            + " lead_version = excluded.lead_version, deleted_at = excluded.deleted_at"
            + " WHERE p.lead_version < excluded.lead_version AND p.deleted_at IS NULL";

    /**
     * Applies lead events of either lane.
     *
     * @param transaction with the business set
     * @param fresh in any order
     * @return the leads of which something newer than before was learned, without those that were deleted
     */
    public Uni<Set<UUID>> apply(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        // In the order of ids: two batches then lock in the same order.
        Map<UUID, PersonChange> latest = new TreeMap<>(Comparator.comparing(UUID::toString));
        for (ReceivedEvent event : fresh) {
            PersonChange change = PersonChange.of(event);
            latest.merge(change.leadId(), change, PersonChange::newer);
        }
        List<PersonChange> kept =
                latest.values().stream().filter(each -> !each.isDeletion()).toList();
        List<PersonChange> gone =
                latest.values().stream().filter(PersonChange::isDeletion).toList();
        return keep(transaction, business, kept).call(() -> erase(transaction, business, gone));
    }

    /** Keeps leads as they are said to be; gives those of which that was news. */
    Uni<Set<UUID>> keep(SqlConnection transaction, UUID business, List<PersonChange> changes) {
        Set<UUID> news = new HashSet<>();
        if (changes.isEmpty()) {
            return Uni.createFrom().item(news);
        }
        return transaction
                .preparedQuery(UPSERT)
                .execute(columns(business, changes))
                .map(rows -> {
                    rows.forEach(row -> news.add(row.getUUID("lead_id")));
                    return news;
                })
                .call(() -> noteImports(
                        transaction,
                        business,
                        changes.stream()
                                .filter(change -> change.importId() != null && !news.contains(change.leadId()))
                                .toList()));
    }

    private static Uni<Void> noteImports(SqlConnection transaction, UUID business, List<PersonChange> late) {
        if (late.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        UUID[] imports = late.stream().map(PersonChange::importId).toArray(UUID[]::new);
        return transaction
                .preparedQuery(IMPORTED)
                .execute(Tuple.of(business, ids(late), imports))
                .replaceWithVoid();
    }

    private static Uni<Void> erase(SqlConnection transaction, UUID business, List<PersonChange> gone) {
        if (gone.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple parameters = Tuple.of(business, ids(gone), versions(gone))
                .addValue(gone.stream()
                        .map(change -> change.at().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new));
        return transaction.preparedQuery(ERASE).execute(parameters).replaceWithVoid();
    }

    private static Tuple columns(UUID business, List<PersonChange> changes) {
        return Tuple.of(business, ids(changes), versions(changes))
                .addArrayOfString(texts(changes, LeadSnapshot::name))
                .addArrayOfString(texts(changes, LeadSnapshot::email))
                .addArrayOfString(texts(changes, LeadSnapshot::phone))
                .addArrayOfString(texts(changes, LeadSnapshot::businessName))
                .addArrayOfString(texts(changes, LeadSnapshot::status))
                .addArrayOfString(texts(changes, LeadSnapshot::source))
                .addArrayOfString(
                        texts(changes, lead -> lead.tags() == null ? "" : String.join(SEPARATOR, lead.tags())))
                .addArrayOfString(texts(changes, lead -> new JsonObject(custom(lead)).encode()))
                .addArrayOfUUID(changes.stream()
                        .map(change -> TypeId.USER.find(change.lead().ownerId()).orElse(null))
                        .toArray(UUID[]::new))
                .addArrayOfString(texts(changes, LeadSnapshot::country))
                .addArrayOfString(texts(changes, PersonKeeping::region))
                .addValue(changes.stream()
                        .map(change -> change.lead().createdAt())
                        .map(at -> at == null ? null : at.atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new))
                .addArrayOfUUID(changes.stream().map(PersonChange::importId).toArray(UUID[]::new));
    }

    private static Map<String, Object> custom(LeadSnapshot lead) {
        return lead.customFields() == null ? Map.of() : lead.customFields();
    }

    private static String region(LeadSnapshot lead) {
        return REGION_FIELDS.stream()
                .map(custom(lead)::get)
                .filter(value -> value instanceof String text && !text.isBlank())
                .map(value -> ((String) value).trim())
                .findFirst()
                .orElse(null);
    }

    private static UUID[] ids(List<PersonChange> changes) {
        return changes.stream().map(PersonChange::leadId).toArray(UUID[]::new);
    }

    private static Long[] versions(List<PersonChange> changes) {
        return changes.stream().map(PersonChange::version).toArray(Long[]::new);
    }

    private static String[] texts(List<PersonChange> changes, Function<LeadSnapshot, String> text) {
        return changes.stream().map(change -> text.apply(change.lead())).toArray(String[]::new);
    }
}
