package com.leadnest.inbox.bounce;

import com.leadnest.inbox.channel.Channel;
import com.leadnest.inbox.channel.Channels;
import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.conversation.Outcome;
import com.leadnest.inbox.conversation.Receipt;
import com.leadnest.inbox.mail.MailReport;
import com.leadnest.inbox.optout.OptOut;
import com.leadnest.inbox.optout.OptOuts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What the world says of our mail. A bounce fails its message and, when the address is dead, closes it; a complaint is an
 * opt-out. Each report counts once, however often and by however many ways it comes.
 */
@Singleton
public class MailReports {

    private static final String ADD = "INSERT INTO mail_reports (business_id, message_id, attempt, kind, status, at)"
            + " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";

    private static final String ALL_CAME_BACK = "SELECT count(DISTINCT last.id) = $3 AND bool_and(EXISTS (SELECT FROM"
            + " mail_reports r WHERE r.business_id = $1 AND r.message_id = last.id AND r.kind = 'failed')) AS dead"
            + " FROM (SELECT m.id FROM messages m WHERE m.business_id = $1 AND m.direction = 'out'"
            + " AND m.channel = 'email' AND m.to_address = $2 AND m.sent_at IS NOT NULL"
            + " ORDER BY m.sent_at DESC, m.id DESC LIMIT $3) last";

    private final MessageJournal journal;
    private final OptOuts optOuts;
    private final Channels channels;
    private final BounceConfig config;
    private final Clock clock;

    @Inject
    MailReports(MessageJournal journal, OptOuts optOuts, Channels channels, BounceConfig config, Clock clock) {
        this.journal = journal;
        this.optOuts = optOuts;
        this.channels = channels;
        this.config = config;
        this.clock = clock;
    }

    /** What became of a report. */
    public enum Effect {
        RECORDED,
        /** It was known. */
        REPEATED,
        /** There is no such mail of ours, or none any more. */
        UNKNOWN
    }

    /** @param tx with the business set */
    public Uni<Effect> record(SqlConnection tx, UUID business, UUID message, MailReport report) {
        return tx.preparedQuery(ReportedMessage.FIND)
                .execute(Tuple.of(business, message))
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().item(Effect.UNKNOWN)
                        : record(
                                tx,
                                business,
                                ReportedMessage.read(rows.iterator().next()),
                                report));
    }

    private Uni<Effect> record(SqlConnection tx, UUID business, ReportedMessage message, MailReport report) {
        Instant now = clock.instant();
        Tuple row = Tuple.tuple()
                .addUUID(business)
                .addUUID(message.id())
                .addInteger(message.attempt())
                .addString(report.kind().name().toLowerCase(Locale.ROOT))
                .addString(report.status() == null ? "" : report.status())
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
        return tx.preparedQuery(ADD)
                .execute(row)
                .chain(added -> added.rowCount() == 0
                        ? Uni.createFrom().item(Effect.REPEATED)
                        : act(tx, business, message, report, now).replaceWith(Effect.RECORDED));
    }

    private Uni<Void> act(SqlConnection tx, UUID business, ReportedMessage message, MailReport report, Instant now) {
        return switch (report.kind()) {
            case FAILED -> failed(tx, business, message, report.status(), now);
            case DELIVERED ->
                journal.record(tx, business, List.of(new Outcome.Delivered(message.id(), receipt(), now)))
                        .replaceWithVoid();
            case COMPLAINT ->
                optOuts.record(tx, business, OptOut.of(message.leadId(), "email", message.to(), "complaint"))
                        .replaceWithVoid();
            case DELAYED, OTHER -> Uni.createFrom().voidItem();
        };
    }

    /** Whatever came back, somebody had it: that first, so that nothing fails before it was sent. */
    private Uni<Void> failed(SqlConnection tx, UUID business, ReportedMessage message, String status, Instant now) {
        Failure failure = Failure.of(status);
        Outcome sent = new Outcome.Sent(message.id(), null, receipt(), now);
        Outcome failed = new Outcome.Failed(
                message.id(), null, "undelivered", failure.reason(), "The mail server reports " + status, now);
        return journal.record(tx, business, List.of(sent))
                .chain(() -> journal.record(tx, business, List.of(failed)))
                .chain(() -> failure.dead() ? Uni.createFrom().item(true) : allCameBack(tx, business, message.to()))
                .chain(dead -> dead
                        ? optOuts.close(tx, business, OptOut.of(message.leadId(), "email", message.to(), "bounce"))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Boolean> allCameBack(SqlConnection tx, UUID business, String address) {
        return tx.preparedQuery(ALL_CAME_BACK)
                .execute(Tuple.of(business, address, (long) config.passingInARow()))
                .map(rows -> Boolean.TRUE.equals(rows.iterator().next().getBoolean("dead")));
    }

    private Receipt receipt() {
        Channel email = channels.email();
        return new Receipt(email.provider(), null, 1, email.sandbox());
    }
}
