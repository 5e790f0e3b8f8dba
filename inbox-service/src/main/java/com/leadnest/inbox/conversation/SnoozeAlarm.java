package com.leadnest.inbox.conversation;

import com.leadnest.inbox.realtime.Hint;
import com.leadnest.inbox.realtime.Signals;
import com.leadnest.kernel.tenancy.Tenancy;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Wakes snoozed conversations. Two replicas that wake the same one do the same thing twice, which changes nothing. */
@Singleton
public class SnoozeAlarm {

    private static final int MOST = 500;

    private static final String DUE =
            "SELECT conversation_id, owner_business FROM wake_ups WHERE wake_at <= $1" + " ORDER BY wake_at LIMIT $2";

    private static final String OPEN = "UPDATE conversations SET status = 'open', snoozed_until = NULL,"
            + " changed_at = $3, last_activity = $3 WHERE business_id = $1 AND id = ANY ($2) AND status = 'snoozed'"
            + " AND snoozed_until <= $3 RETURNING id";

    private static final String DONE = "DELETE FROM wake_ups WHERE conversation_id = ANY ($1) AND wake_at <= $2";

    private final Tenancy tenancy;
    private final Signals signals;
    private final Clock clock;

    @Inject
    SnoozeAlarm(Tenancy tenancy, Signals signals, Clock clock) {
        this.tenancy = tenancy;
        this.signals = signals;
        this.clock = clock;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> ring() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return tenancy.system(tx -> tx.preparedQuery(DUE).execute(Tuple.of(now, MOST)))
                .chain(rows -> {
                    Map<UUID, List<UUID>> byBusiness = new HashMap<>();
                    rows.forEach(row -> byBusiness
                            .computeIfAbsent(row.getUUID("owner_business"), id -> new ArrayList<>())
                            .add(row.getUUID("conversation_id")));
                    return Multi.createFrom()
                            .iterable(byBusiness.entrySet())
                            .onItem()
                            .transformToUniAndConcatenate(entry -> wake(entry.getKey(), entry.getValue(), now))
                            .collect()
                            .last();
                });
    }

    private Uni<Void> wake(UUID business, List<UUID> conversations, OffsetDateTime now) {
        UUID[] ids = conversations.stream().sorted().toArray(UUID[]::new);
        return tenancy.inBusiness(business, tx -> tx.preparedQuery(OPEN)
                .execute(Tuple.of(business, ids, now))
                .invoke(rows -> rows.forEach(row -> signals.note(tx, Hint.conversation(business, row.getUUID("id")))))
                .chain(() -> tx.preparedQuery(DONE).execute(Tuple.of(ids, now)))
                .replaceWithVoid());
    }
}
