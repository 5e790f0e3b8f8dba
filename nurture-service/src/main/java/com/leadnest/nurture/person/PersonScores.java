package com.leadnest.nurture.person;

import com.leadnest.contracts.score.LeadScored;
import com.leadnest.contracts.score.ScoreEvents;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Keeps the score of each person; a score may come before its lead. */
@Singleton
public class PersonScores {

    private static final String UPSERT = "INSERT INTO people AS p (business_id, lead_id, score, grade, score_version)"
            + " SELECT $1, u.id, u.score, u.grade, u.version"
            + " FROM unnest($2::uuid[], $3::int2[], $4::text[], $5::int8[]) AS u(id, score, grade, version)"
            + " ON CONFLICT (business_id, lead_id) DO UPDATE SET score = excluded.score, grade = excluded.grade,"
            + " score_version = excluded.score_version WHERE p.score_version < excluded.score_version"
            + " AND p.deleted_at IS NULL RETURNING lead_id";

    /** Applies score events of either lane; gives the leads whose score is new. */
    public Uni<Set<UUID>> apply(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        Map<String, ReceivedEvent> latest = new TreeMap<>();
        for (ReceivedEvent event : fresh) {
            latest.merge(event.key(), event, (one, other) -> one.version() >= other.version() ? one : other);
        }
        List<LeadScored> scores = latest.values().stream()
                .map(event -> event.data(ScoreEvents.SCORED))
                .toList();
        Tuple parameters = Tuple.tuple()
                .addUUID(business)
                .addArrayOfUUID(latest.keySet().stream().map(TypeId.LEAD::parse).toArray(UUID[]::new))
                .addArrayOfShort(
                        scores.stream().map(score -> (short) score.score()).toArray(Short[]::new))
                .addArrayOfString(scores.stream().map(LeadScored::grade).toArray(String[]::new))
                .addArrayOfLong(
                        latest.values().stream().map(ReceivedEvent::version).toArray(Long[]::new));
        return transaction.preparedQuery(UPSERT).execute(parameters).map(rows -> {
            Set<UUID> leads = new HashSet<>();
            rows.forEach(row -> leads.add(row.getUUID("lead_id")));
            return leads;
        });
    }
}
