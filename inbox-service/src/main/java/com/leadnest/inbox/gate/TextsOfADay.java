package com.leadnest.inbox.gate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * How much of the carriers' day a business has used. Adding up reads every text of the day, a hundred thousand at some,
 * and it is asked for at every send: far below a large cap an answer of a moment ago does.
 */
@Singleton
class TextsOfADay {

    private static final String TEXTED = "SELECT coalesce(sum(coalesce(segments, 1)), 0)::int AS segments,"
            + " min(sent_at) AS oldest FROM messages WHERE business_id = $1 AND direction = 'out' AND channel = 'sms'"
            + " AND sent_at > $2::timestamptz - interval '24 hours'";

    /** Half of it is more than all senders together can use up while an answer is remembered. */
    private static final int LARGE = 10_000;

    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final Cache<UUID, Used> remembered =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(MOMENT).build();

    private record Used(int segments, Instant oldest) {

        boolean isFarBelow(int cap) {
            return cap >= LARGE && segments < cap / 2;
        }

        Tally tally(Instant now) {
            return new Tally(now, segments, oldest);
        }
    }

    /** @param cap of the business, in segments a day */
    Uni<Tally> of(SqlConnection tx, UUID business, Instant now, int cap) {
        Used known = remembered.getIfPresent(business);
        return known != null && known.isFarBelow(cap)
                ? Uni.createFrom().item(known.tally(now))
                : tx.preparedQuery(TEXTED)
                        .execute(Tuple.of(business, now.atOffset(ZoneOffset.UTC)))
                        .map(rows -> used(rows.iterator().next()))
                        .invoke(used -> remembered.put(business, used))
                        .map(used -> used.tally(now));
    }

    private static Used used(Row row) {
        OffsetDateTime oldest = row.getOffsetDateTime("oldest");
        return new Used(row.getInteger("segments"), oldest == null ? null : oldest.toInstant());
    }
}
