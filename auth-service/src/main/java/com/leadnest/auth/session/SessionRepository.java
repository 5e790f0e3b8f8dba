package com.leadnest.auth.session;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads of sessions, and what is done to them without a business. */
@Singleton
public class SessionRepository {

    private static final String FAMILY =
            """
            SELECT s.session_id, s.user_id, s.business_id
            FROM refresh_token t JOIN session s ON s.session_id = t.session_id
            WHERE t.hash = $1""";

    private static final String END =
            "UPDATE session SET ended_at = $2, ended_by = $3 WHERE session_id = $1 AND ended_at IS NULL";

    private static final String ENDED = "SELECT session_id FROM session WHERE ended_at > $1";

    private static final List<String> FORGET = List.of(
            "DELETE FROM session WHERE expires_at < $1 OR ended_at < $1",
            "DELETE FROM refresh_token WHERE expires_at < $1");

    private final Tenancy tenancy;

    @Inject
    public SessionRepository(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** Whose token that is, spent or not; empty for one that was never given. */
    Uni<Optional<Family>> family(RefreshSecret secret) {
        return tenancy.system(connection -> connection
                .preparedQuery(FAMILY)
                .execute(Tuple.of(secret.hash()))
                .map(rows -> {
                    for (Row row : rows) {
                        return Optional.of(new Family(
                                row.getUUID("session_id"), row.getUUID("user_id"), row.getUUID("business_id")));
                    }
                    return Optional.empty();
                }));
    }

    Uni<Void> end(UUID session, String reason, Instant now) {
        Tuple values = Tuple.of(session, now.atOffset(ZoneOffset.UTC), reason);
        return tenancy.system(connection -> connection.preparedQuery(END).execute(values))
                .replaceWithVoid();
    }

    /** Sessions that ended after a moment. */
    public Uni<Set<UUID>> endedSince(Instant moment) {
        return tenancy.system(connection -> connection
                .preparedQuery(ENDED)
                .execute(Tuple.of(moment.atOffset(ZoneOffset.UTC)))
                .map(rows -> {
                    Set<UUID> sessions = new HashSet<>();
                    rows.forEach(row -> sessions.add(row.getUUID("session_id")));
                    return sessions;
                }));
    }

    /** Forgets what nobody can use since a moment. */
    Uni<Void> forget(Instant moment) {
        Tuple values = Tuple.of(moment.atOffset(ZoneOffset.UTC));
        return tenancy.system(connection -> {
            Uni<Void> all = Uni.createFrom().voidItem();
            for (String statement : FORGET) {
                all = all.chain(() ->
                        connection.preparedQuery(statement).execute(values).replaceWithVoid());
            }
            return all;
        });
    }

    /** The sign-in a refresh token belongs to. */
    record Family(UUID session, UUID user, UUID business) {}
}
