package com.leadnest.inbox.tracking;

import com.leadnest.inbox.tracking.TrackingToken.Subject;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The links of tracked mails and how often each was visited. */
@Singleton
class LinkRows {

    /** A mail that is offered a second time has the links it had. */
    private static final String KEEP = "INSERT INTO message_links (business_id, message_id, n, url)"
            + " SELECT $1, t.message_id, t.n, t.url FROM unnest($2::uuid[], $3::smallint[], $4::text[])"
            + " AS t (message_id, n, url) ON CONFLICT DO NOTHING";

    private static final String COLUMNS = "l.n, l.url, l.visits, l.robot_visits, l.early_visits, l.early_at, m.sent_at";
    private static final String FROM = " FROM message_links l JOIN messages m ON m.id = l.message_id"
            + " WHERE l.business_id = $1 AND l.message_id = $2";
    private static final String FIND = "SELECT " + COLUMNS + FROM + " AND l.n = $3";
    private static final String OF_MESSAGE = "SELECT " + COLUMNS + FROM + " AND l.n > 0 ORDER BY l.n";

    private static final String WHERE = " WHERE business_id = $1 AND message_id = $2 AND n = $3";
    private static final String BY_PERSON = "UPDATE message_links SET visits = visits + $4,"
            + " early_visits = early_visits - $5" + WHERE + " RETURNING visits = $4 AS first";
    private static final String BY_ROBOT = "UPDATE message_links SET robot_visits = robot_visits + $4,"
            + " early_visits = early_visits - $5" + WHERE + " RETURNING robot_visits = $4 AS first";
    private static final String EARLY =
            "UPDATE message_links SET early_visits = early_visits + 1," + " early_at = coalesce(early_at, $4)" + WHERE;

    /** Whoever follows a link has opened the mail, also one that shows no pictures. */
    private static final String OPENED =
            "UPDATE message_links SET visits = 1 WHERE business_id = $1 AND message_id = $2"
                    + " AND n = 0 AND visits = 0";

    Uni<Void> keep(SqlConnection tx, UUID business, Map<UUID, TrackedHtml> mails) {
        List<UUID> messages = new ArrayList<>();
        List<Short> numbers = new ArrayList<>();
        List<String> urls = new ArrayList<>();
        mails.forEach((message, mail) -> {
            for (int n = 0; n <= mail.urls().size(); n++) {
                messages.add(message);
                numbers.add((short) n);
                urls.add(n == 0 ? null : mail.urls().get(n - 1));
            }
        });
        return messages.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(KEEP)
                        .execute(Tuple.of(
                                business,
                                messages.toArray(UUID[]::new),
                                numbers.toArray(Short[]::new),
                                urls.toArray(String[]::new)))
                        .replaceWithVoid();
    }

    Uni<Optional<Link>> find(SqlConnection tx, Subject subject) {
        return tx.preparedQuery(FIND).execute(key(subject)).map(rows -> {
            for (Row row : rows) {
                return Optional.of(link(row));
            }
            return Optional.empty();
        });
    }

    /** The links of a message without its picture. */
    Uni<List<Link>> ofMessage(SqlConnection tx, UUID business, UUID message) {
        return tx.preparedQuery(OF_MESSAGE).execute(Tuple.of(business, message)).map(rows -> {
            List<Link> links = new ArrayList<>();
            rows.forEach(row -> links.add(link(row)));
            return links;
        });
    }

    /**
     * Counts visits.
     *
     * @param early how many of them were counted as early before
     * @return whether they are the first of a person's, or of a robot's
     */
    Uni<Boolean> count(SqlConnection tx, Subject subject, boolean robot, int visits, int early) {
        return tx.preparedQuery(robot ? BY_ROBOT : BY_PERSON)
                .execute(key(subject).addInteger(visits).addInteger(early))
                .map(rows -> rows.rowCount() > 0 && rows.iterator().next().getBoolean("first"));
    }

    Uni<Void> countEarly(SqlConnection tx, Subject subject, Instant at) {
        return tx.preparedQuery(EARLY)
                .execute(key(subject).addOffsetDateTime(at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** @return whether nobody had opened the message before */
    Uni<Boolean> open(SqlConnection tx, UUID business, UUID message) {
        return tx.preparedQuery(OPENED).execute(Tuple.of(business, message)).map(rows -> rows.rowCount() > 0);
    }

    private static Tuple key(Subject subject) {
        return Tuple.tuple()
                .addUUID(subject.business())
                .addUUID(subject.message())
                .addShort((short) subject.n());
    }

    private static Link link(Row row) {
        return new Link(
                row.getInteger("n"),
                row.getString("url"),
                new Link.Visited(
                        row.getInteger("visits"),
                        row.getInteger("robot_visits"),
                        row.getInteger("early_visits"),
                        instant(row, "early_at")),
                instant(row, "sent_at"));
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
