package com.leadnest.auth.signin;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Counters of failed sign-ins; in PostgreSQL, so that all replicas count together and no restart forgets. */
@Singleton
class FailedSignInRepository {

    private static final String STATE =
            "SELECT count(*) AS known, max(blocked_until) AS blocked FROM failed_sign_in WHERE subject = ANY($1)";

    private static final String COUNT =
            """
            INSERT INTO failed_sign_in AS f (subject, failures, last_failed_at, blocked_until)
            SELECT subject, 1, $2, $2 FROM unnest($1::text[]) AS subject ORDER BY subject
            ON CONFLICT (subject) DO UPDATE SET
              failures = CASE WHEN f.last_failed_at < $3 THEN 1 ELSE f.failures + 1 END,
              last_failed_at = $2
            RETURNING subject, failures""";

    private static final String BLOCK =
            """
            UPDATE failed_sign_in f SET blocked_until = pause.until
            FROM unnest($1::text[], $2::timestamptz[]) AS pause(subject, until)
            WHERE f.subject = pause.subject""";

    private static final String CLEAR = "DELETE FROM failed_sign_in WHERE subject = ANY($1)";

    private static final String FORGET = "DELETE FROM failed_sign_in WHERE last_failed_at < $1 AND blocked_until < $1";

    private final Tenancy tenancy;

    @Inject
    FailedSignInRepository(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** What is known of some subjects. */
    Uni<State> state(List<String> subjects) {
        return tenancy.system(connection -> connection
                .preparedQuery(STATE)
                .execute(Tuple.of(array(subjects)))
                .map(rows -> {
                    Row row = rows.iterator().next();
                    OffsetDateTime blocked = row.getOffsetDateTime("blocked");
                    return new State(row.getLong("known") > 0, blocked == null ? Instant.MIN : blocked.toInstant());
                }));
    }

    /**
     * Counts a failure of each subject and blocks it for as long as the rule says.
     *
     * @param pause from a subject and its failures so far
     */
    Uni<Void> count(List<String> subjects, Instant now, Duration memory, BiFunction<String, Integer, Duration> pause) {
        Tuple values = Tuple.of(
                array(subjects), now.atOffset(ZoneOffset.UTC), now.minus(memory).atOffset(ZoneOffset.UTC));
        return tenancy.system(connection -> connection
                .preparedQuery(COUNT)
                .execute(values)
                .map(FailedSignInRepository::failures)
                .chain(failures -> connection.preparedQuery(BLOCK).execute(blocks(failures, now, pause)))
                .replaceWithVoid());
    }

    Uni<Void> clear(List<String> subjects) {
        return tenancy.system(connection -> connection.preparedQuery(CLEAR).execute(Tuple.of(array(subjects))))
                .replaceWithVoid();
    }

    Uni<Void> forget(Instant before) {
        return tenancy.system(connection ->
                        connection.preparedQuery(FORGET).execute(Tuple.of(before.atOffset(ZoneOffset.UTC))))
                .replaceWithVoid();
    }

    private static Map<String, Integer> failures(RowSet<Row> rows) {
        Map<String, Integer> failures = new HashMap<>();
        rows.forEach(row -> failures.put(row.getString("subject"), row.getInteger("failures")));
        return failures;
    }

    private static Tuple blocks(
            Map<String, Integer> failures, Instant now, BiFunction<String, Integer, Duration> pause) {
        String[] subjects = failures.keySet().toArray(String[]::new);
        OffsetDateTime[] until = new OffsetDateTime[subjects.length];
        for (int i = 0; i < subjects.length; i++) {
            Duration wait = pause.apply(subjects[i], failures.get(subjects[i]));
            until[i] = now.plus(wait).atOffset(ZoneOffset.UTC);
        }
        return Tuple.of(subjects, until);
    }

    private static String[] array(List<String> subjects) {
        return subjects.toArray(String[]::new);
    }

    /**
     * What is known of the subjects of an attempt.
     *
     * @param known whether any has failed lately
     * @param blockedUntil the latest end of a pause, perhaps past
     */
    record State(boolean known, Instant blockedUntil) {}
}
