package com.leadnest.lead.counting;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many leads a business has by status and source, kept in the transaction that changes them. */
@Singleton
public class LeadCounters {

    private static final String ADD = "INSERT INTO lead_counts AS c (business_id, status, source, n)"
            + " SELECT $1, u.status, u.source, u.n FROM unnest($2::text[], $3::text[], $4::bigint[])"
            + " AS u(status, source, n) ON CONFLICT (business_id, status, source) DO UPDATE SET n = c.n + excluded.n";

    /**
     * What leads are counted by.
     *
     * @param source null or empty for none
     */
    public record Key(String status, String source) {

        public Key {
            source = source == null ? "" : source;
        }
    }

    /**
     * Adds to the counts; a negative number takes away. Call it as the last write of a transaction: it locks the
     * business's counts until the commit, always in the same order, so that two writers never wait for each other.
     */
    public Uni<Void> add(SqlConnection tx, UUID business, Map<Key, Long> changes) {
        List<Map.Entry<Key, Long>> sorted = changes.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Key::status).thenComparing(Key::source)))
                .toList();
        if (sorted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple parameters = Tuple.tuple()
                .addUUID(business)
                .addArrayOfString(sorted.stream().map(e -> e.getKey().status()).toArray(String[]::new))
                .addArrayOfString(sorted.stream().map(e -> e.getKey().source()).toArray(String[]::new))
                .addArrayOfLong(sorted.stream().map(Map.Entry::getValue).toArray(Long[]::new));
        return tx.preparedQuery(ADD).execute(parameters).replaceWithVoid();
    }
}
