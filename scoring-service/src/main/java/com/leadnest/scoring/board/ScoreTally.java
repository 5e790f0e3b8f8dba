package com.leadnest.scoring.board;

import static com.leadnest.scoring.board.ScoreColumns.column;

import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.scoring.model.Grade;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps and reads the number of leads on each score. */
@Singleton
class ScoreTally {

    private static final String APPLY = "INSERT INTO score_tally AS t (business_id, shard, score, grade, leads)"
            + " SELECT $1, $2, score, grade, leads FROM unnest($3::smallint[], $4::text[], $5::bigint[])"
            + " AS c (score, grade, leads) ORDER BY score, grade"
            + " ON CONFLICT (business_id, shard, score, grade) DO UPDATE SET leads = t.leads + excluded.leads";

    private static final String READ = "SELECT score, grade, sum(leads)::bigint AS leads FROM score_tally"
            + " WHERE business_id = $1 GROUP BY score, grade";

    private final Tenancy tenancy;

    @Inject
    ScoreTally(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** Adds what a batch changed; the last statement of its transaction, since these rows are shared. */
    Uni<Void> apply(SqlConnection transaction, UUID business, Shard shard, TallyChanges changes) {
        List<Map.Entry<TallyChanges.Place, Long>> rows =
                List.copyOf(changes.byPlace().entrySet());
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple columns = Tuple.of(
                business,
                shard.code(),
                column(rows, row -> (short) row.getKey().score(), Short[]::new),
                column(rows, row -> row.getKey().grade(), String[]::new),
                column(rows, Map.Entry::getValue, Long[]::new));
        return transaction.preparedQuery(APPLY).execute(columns).replaceWithVoid();
    }

    /** The tally of a business. */
    Uni<Tally> of(UUID business) {
        return tenancy.read(business, READ, Tuple.of(business)).map(rows -> {
            List<Tally.Place> places = new ArrayList<>();
            rows.forEach(row -> places.add(new Tally.Place(
                    row.getShort("score"), Grade.valueOf(row.getString("grade")), row.getLong("leads"))));
            return new Tally(places);
        });
    }
}
