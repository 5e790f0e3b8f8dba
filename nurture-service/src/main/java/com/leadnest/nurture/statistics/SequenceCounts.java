package com.leadnest.nurture.statistics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/** Writes counts in the transaction of what they count. */
@Singleton
public class SequenceCounts {

    private static final int SHARDS = 64;

    private static final String ADD = "INSERT INTO sequence_counts AS c (business_id, sequence_id, step, key, variant,"
            + " what, shard, n) SELECT $1, u.sequence_id, u.step, u.key, u.variant, u.what, $2, u.n"
            + " FROM unnest($3::uuid[], $4::int[], $5::text[], $6::text[], $7::text[], $8::bigint[])"
            + " AS u(sequence_id, step, key, variant, what, n)"
            + " ON CONFLICT (business_id, sequence_id, step, key, variant, what, shard) DO UPDATE SET n = c.n + excluded.n";

    /**
     * How long a writer stays at one shard. A row that is changed for hours beside somebody's old snapshot becomes as
     * many rows as changes, and each change has to look through all of them.
     */
    private static final long TURN_MILLIS = 10_000;

    /** Of this process: two processes meet on a row by chance only. */
    private final int first = ThreadLocalRandom.current().nextInt(SHARDS);

    private final Clock clock;

    @Inject
    SequenceCounts(Clock clock) {
        this.clock = clock;
    }

    /** Adds changes of one business; nothing when there are none. */
    public Uni<Void> add(SqlConnection tx, UUID business, Tally tally) {
        return add(tx, business, tally, 0);
    }

    /** The same for one of several writers of this process. */
    public Uni<Void> add(SqlConnection tx, UUID business, Tally tally, int writer) {
        if (tally.lines().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Map.Entry<Tally.Line, Long>> lines = new ArrayList<>(tally.lines().entrySet());
        Tuple parameters = Tuple.tuple()
                .addUUID(business)
                .addShort(shard(writer))
                .addArrayOfUUID(
                        lines.stream().map(line -> line.getKey().sequence()).toArray(UUID[]::new))
                .addArrayOfInteger(
                        lines.stream().map(line -> line.getKey().step()).toArray(Integer[]::new))
                .addArrayOfString(texts(lines, Tally.Line::key))
                .addArrayOfString(texts(lines, Tally.Line::variant))
                .addArrayOfString(texts(lines, Tally.Line::what))
                .addArrayOfLong(lines.stream().map(Map.Entry::getValue).toArray(Long[]::new));
        return tx.preparedQuery(ADD).execute(parameters).replaceWithVoid();
    }

    private short shard(int writer) {
        return (short) Math.floorMod(first + writer + clock.millis() / TURN_MILLIS, SHARDS);
    }

    private static String[] texts(List<Map.Entry<Tally.Line, Long>> lines, Function<Tally.Line, String> text) {
        return lines.stream().map(line -> text.apply(line.getKey())).toArray(String[]::new);
    }
}
