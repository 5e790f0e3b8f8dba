package com.leadnest.inbox.tracking;

import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.tracking.TrackingToken.Subject;
import com.leadnest.kernel.tenancy.Tenancy;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Links that are followed right after a send: they wait until it is clear whether a scanner went through all of them. */
@Singleton
public class EarlyVisits {

    private static final int AT_ONCE = 200;

    private static final String WAIT = "INSERT INTO early_visits (message_id, owner_business, decide_at)"
            + " VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";

    /** Taking a row is putting it off: whoever dies over it leaves it to the next. */
    private static final String TAKE = "UPDATE early_visits e SET decide_at = $1::timestamptz + interval '1 minute'"
            + " FROM (SELECT message_id FROM early_visits WHERE decide_at <= $1 ORDER BY decide_at LIMIT $2"
            + " FOR UPDATE SKIP LOCKED) d WHERE e.message_id = d.message_id RETURNING e.message_id, e.owner_business";

    private static final String DONE = "DELETE FROM early_visits WHERE message_id = $1";

    private final Tenancy tenancy;
    private final LinkRows links;
    private final Reactions reactions;
    private final MessageJournal journal;
    private final TrackingConfig config;
    private final Clock clock;

    @Inject
    EarlyVisits(
            Tenancy tenancy,
            LinkRows links,
            Reactions reactions,
            MessageJournal journal,
            TrackingConfig config,
            Clock clock) {
        this.tenancy = tenancy;
        this.links = links;
        this.reactions = reactions;
        this.journal = journal;
        this.config = config;
        this.clock = clock;
    }

    boolean mayBeScanner(Link link, Instant now) {
        return link.sentAt() == null || now.isBefore(link.sentAt().plus(config.scannerWindow()));
    }

    Uni<Void> note(SqlConnection tx, Subject subject, Link link, Instant now) {
        Instant decide = (link.sentAt() == null ? now : link.sentAt()).plus(config.scannerWindow());
        return links.countEarly(tx, subject, now)
                .chain(() -> tx.preparedQuery(WAIT)
                        .execute(Tuple.of(subject.message(), subject.business(), decide.atOffset(ZoneOffset.UTC))))
                .replaceWithVoid();
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> judge() {
        return tenancy.system(tx -> tx.preparedQuery(TAKE)
                        .execute(Tuple.of(clock.instant().atOffset(ZoneOffset.UTC), (long) AT_ONCE)))
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(this::judge)
                        .collect()
                        .last());
    }

    private Uni<Void> judge(Row row) {
        UUID business = row.getUUID("owner_business");
        UUID message = row.getUUID("message_id");
        return tenancy.inBusiness(business, tx -> journal.hold(tx, business, message)
                .chain(() -> tx.preparedQuery(DONE).execute(Tuple.of(message)))
                .chain(() -> links.ofMessage(tx, business, message))
                .chain(all -> settle(tx, business, message, all)));
    }

    private Uni<Void> settle(SqlConnection tx, UUID business, UUID message, List<Link> all) {
        boolean scanner = Scanner.was(all, config.burst());
        return Multi.createFrom()
                .iterable(all)
                .filter(link -> link.visited().early() > 0)
                .onItem()
                .transformToUniAndConcatenate(link -> {
                    int visits = link.visited().early();
                    Reactions.Seen seen = new Reactions.Seen(
                            scanner, visits, visits, link.visited().earlyAt());
                    return reactions.count(tx, new Subject(business, message, link.n()), link.url(), seen);
                })
                .collect()
                .last();
    }
}
