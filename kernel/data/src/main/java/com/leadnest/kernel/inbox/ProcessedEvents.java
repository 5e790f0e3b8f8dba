package com.leadnest.kernel.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The memory of what has had its effect, kept in the transaction of the effect. */
final class ProcessedEvents {

    private static final String REMEMBER = "INSERT INTO processed_event (event_id, consumer)"
            + " SELECT id, $2 FROM unnest($1::uuid[]) AS id ON CONFLICT DO NOTHING RETURNING event_id";

    private ProcessedEvents() {}

    /**
     * Remembers all events and gives those that were not remembered before: each once, those of a key
     * side by side and by version, keys by their first appearance.
     */
    static Uni<List<ReceivedEvent>> fresh(SqlConnection transaction, String consumer, List<Delivery> deliveries) {
        // Sorted, so that two consumers that meet in a rebalance wait for each other and do not deadlock.
        UUID[] ids = deliveries.stream()
                .map(delivery -> delivery.event().id())
                .distinct()
                .sorted()
                .toArray(UUID[]::new);
        return transaction
                .preparedQuery(REMEMBER)
                .execute(Tuple.tuple().addArrayOfUUID(ids).addString(consumer))
                .map(rows -> ordered(deliveries, ids(rows)));
    }

    private static Set<UUID> ids(RowSet<Row> rows) {
        Set<UUID> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.getUUID(0)));
        return ids;
    }

    private static List<ReceivedEvent> ordered(List<Delivery> deliveries, Set<UUID> fresh) {
        Map<String, List<ReceivedEvent>> byKey = new LinkedHashMap<>();
        for (Delivery delivery : deliveries) {
            if (fresh.remove(delivery.event().id())) {
                byKey.computeIfAbsent(delivery.event().key(), key -> new ArrayList<>(1))
                        .add(delivery.event());
            }
        }
        List<ReceivedEvent> ordered = new ArrayList<>(deliveries.size());
        for (List<ReceivedEvent> events : byKey.values()) {
            events.sort(Comparator.comparingLong(ReceivedEvent::version));
            ordered.addAll(events);
        }
        return ordered;
    }
}
