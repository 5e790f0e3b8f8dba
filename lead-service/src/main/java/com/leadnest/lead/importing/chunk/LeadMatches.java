package com.leadnest.lead.importing.chunk;

import com.leadnest.lead.importing.row.LeadRow;
import com.leadnest.lead.record.Deal;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The leads of a business that rows of a chunk may be about. */
@Singleton
public class LeadMatches {

    private static final String COLUMNS = "SELECT id, name, email, phone, business_name, notes, status, source, tags,"
            + " owner_id, country, custom_fields, created_at, version, deal_value_minor,"
            + " deal_currency, lost_reason FROM leads WHERE business_id = $1 AND ";
    private static final String BY_EMAIL = COLUMNS + "email = ANY($2::text[])";
    private static final String BY_PHONE = COLUMNS + "phone = ANY($2::text[])";
    private static final String BY_NAME = COLUMNS + "email IS NULL AND phone IS NULL AND name = ANY($2::text[])";
    private static final String BY_COMPANY =
            COLUMNS + "email IS NULL AND phone IS NULL AND name IS NULL AND business_name = ANY($2::text[])";

    /** Oldest first: ids rise with time. */
    public Uni<List<StoredLead>> load(SqlConnection tx, UUID business, List<LeadRow> rows) {
        // The unsigned order of the id's text is the order of time; UUID.compareTo is signed.
        Map<String, StoredLead> found = new TreeMap<>();
        String[] emails = distinct(rows.stream(), LeadRow::email);
        String[] phones = distinct(rows.stream(), LeadRow::phone);
        String[] names = distinct(rows.stream().filter(LeadRow::isNameOnly), LeadRow::name);
        String[] companies =
                distinct(rows.stream().filter(row -> row.isNameOnly() && row.name() == null), LeadRow::businessName);
        return query(tx, BY_EMAIL, business, emails, found)
                .chain(() -> query(tx, BY_PHONE, business, phones, found))
                .chain(() -> query(tx, BY_NAME, business, names, found))
                .chain(() -> query(tx, BY_COMPANY, business, companies, found))
                .map(done -> List.copyOf(found.values()));
    }

    private static Uni<Void> query(
            SqlConnection tx, String sql, UUID business, String[] keys, Map<String, StoredLead> found) {
        if (keys.length == 0) {
            return Uni.createFrom().voidItem();
        }
        return tx.preparedQuery(sql)
                .execute(Tuple.tuple().addUUID(business).addArrayOfString(keys))
                .invoke(rows -> rows.forEach(row -> found.put(row.getUUID("id").toString(), lead(row))))
                .replaceWithVoid();
    }

    private static StoredLead lead(Row row) {
        JsonObject custom = row.get(JsonObject.class, "custom_fields");
        return new StoredLead(
                row.getUUID("id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("business_name"),
                row.getString("notes"),
                row.getString("status"),
                row.getString("source"),
                Arrays.asList(row.getArrayOfStrings("tags")),
                row.getUUID("owner_id"),
                row.getString("country"),
                custom.getMap(),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getInteger("version"),
                new Deal(
                        row.getLong("deal_value_minor"), row.getString("deal_currency"), row.getString("lost_reason")));
    }

    /** Sorted, so that the index is walked in its own order. */
    private static String[] distinct(Stream<LeadRow> rows, Function<LeadRow, String> key) {
        return rows.map(key).filter(Objects::nonNull).distinct().sorted().toArray(String[]::new);
    }
}
