package com.leadnest.inbox.canned;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ConflictProblem;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A team's canned replies. */
@Singleton
public class CannedReplies {

    private static final String TAKEN = "23505";
    private static final String COLUMNS = "id, title, shortcut, body_text, updated_at";
    private static final String LIST =
            "SELECT " + COLUMNS + " FROM canned_replies WHERE business_id = $1 ORDER BY lower(title), id LIMIT 500";
    private static final String INSERT = "INSERT INTO canned_replies (id, business_id, title, shortcut, body_text,"
            + " created_at, updated_at) VALUES ($2, $1, $3, $4, $5, $6, $6) RETURNING " + COLUMNS;
    private static final String UPDATE = "UPDATE canned_replies SET title = $3, shortcut = $4, body_text = $5,"
            + " updated_at = $6 WHERE business_id = $1 AND id = $2 RETURNING " + COLUMNS;
    private static final String DELETE = "DELETE FROM canned_replies WHERE business_id = $1 AND id = $2";

    private final Tenancy tenancy;
    private final Clock clock;

    @Inject
    CannedReplies(Tenancy tenancy, Clock clock) {
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Uni<List<CannedReply>> list(UUID business) {
        return tenancy.read(business, LIST, Tuple.of(business)).map(rows -> {
            List<CannedReply> replies = new ArrayList<>();
            rows.forEach(row -> replies.add(CannedReply.read(row)));
            return replies;
        });
    }

    Uni<CannedReply> create(UUID business, CannedReplyRequest request) {
        return write(INSERT, business, TypeId.newId(), request);
    }

    Uni<CannedReply> replace(UUID business, UUID id, CannedReplyRequest request) {
        return write(UPDATE, business, id, request);
    }

    /** Gone afterwards, whether or not it was there. */
    Uni<Void> delete(UUID business, UUID id) {
        return tenancy.inBusiness(
                business,
                tx -> tx.preparedQuery(DELETE).execute(Tuple.of(business, id)).replaceWithVoid());
    }

    private Uni<CannedReply> write(String sql, UUID business, UUID id, CannedReplyRequest request) {
        Tuple row = Tuple.of(
                business,
                id,
                request.title().strip(),
                request.shortcut(),
                request.text(),
                clock.instant().atOffset(ZoneOffset.UTC));
        return tenancy.inBusiness(
                        business, tx -> tx.preparedQuery(sql).execute(row).map(CannedReplies::one))
                .onFailure(CannedReplies::isTaken)
                .transform(taken -> new ConflictProblem(
                        "shortcut_taken", "Another canned reply has the shortcut " + request.shortcut() + "."));
    }

    private static CannedReply one(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw new NotFoundProblem("canned reply");
        }
        return CannedReply.read(rows.iterator().next());
    }

    private static boolean isTaken(Throwable failure) {
        return failure instanceof PgException database && TAKEN.equals(database.getSqlState());
    }
}
