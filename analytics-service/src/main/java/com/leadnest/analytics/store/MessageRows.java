package com.leadnest.analytics.store;

import com.leadnest.analytics.fact.FactMonth;
import com.leadnest.analytics.fact.MessageFact;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Messages as they are known, by the same rules as {@link MessageFact#with}. */
@Singleton
class MessageRows implements FactTable<MessageFact> {

    private static final String ABOUT =
            "message_id, lead_id, conversation_id, channel, kind, enrolment_id, step," + " user_id, sandbox";

    private static final String TOLD = "segments, sent_at, delivered_at, failed_at, fail_reason, opened_at,"
            + " robot_opened_at, clicked_at, robot_clicked_at, received_at, intent";

    private static final String MERGE = "INSERT INTO messages AS m (business_id, month, " + ABOUT + ", " + TOLD + ")"
            + " SELECT $1, * FROM unnest($2::date[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[],"
            + " $8::uuid[], $9::integer[], $10::uuid[], $11::boolean[], $12::integer[], $13::timestamptz[],"
            + " $14::timestamptz[], $15::timestamptz[], $16::text[], $17::timestamptz[], $18::timestamptz[],"
            + " $19::timestamptz[], $20::timestamptz[], $21::timestamptz[], $22::text[])"
            + " ON CONFLICT (business_id, month, message_id) DO UPDATE SET"
            + " segments = greatest(m.segments, excluded.segments), "
            + earliest(
                    "sent_at",
                    "delivered_at",
                    "failed_at",
                    "opened_at",
                    "robot_opened_at",
                    "clicked_at",
                    "robot_clicked_at",
                    "received_at")
            + ", fail_reason = coalesce(m.fail_reason, excluded.fail_reason)"
            + ", intent = coalesce(m.intent, excluded.intent)"
            + " RETURNING " + ABOUT.replaceAll("(\\w+)", "new.$1") + ", old.message_id IS NOT NULL AS existed, "
            + TOLD.replaceAll("(\\w+)", "old.$1 AS was_$1") + ", " + TOLD.replaceAll("(\\w+)", "new.$1 AS is_$1");

    private static final String STORED = "SELECT " + ABOUT + ", " + TOLD.replaceAll("(\\w+)", "$1 AS is_$1")
            + " FROM messages WHERE business_id = $1 AND lead_id ";

    private static final String OF_LEADS = STORED + "= ANY ($2)";
    private static final String OF_NOBODY = STORED + "IS NULL";

    @Override
    public Uni<List<Change<MessageFact>>> merge(SqlConnection transaction, UUID business, List<MessageFact> facts) {
        List<MessageFact> ordered = facts.stream()
                .sorted(Comparator.comparing(fact -> fact.about().messageId()))
                .toList();
        return FactTable.list(transaction, MERGE, columns(business, ordered), MessageRows::change);
    }

    @Override
    public Uni<List<MessageFact>> of(SqlConnection transaction, UUID business, UUID[] leads) {
        return FactTable.list(transaction, OF_LEADS, Tuple.of(business, leads), row -> fact(about(row), row, "is_"));
    }

    /** Messages with people who are no leads. */
    Uni<List<MessageFact>> ofNobody(SqlConnection transaction, UUID business) {
        return FactTable.list(transaction, OF_NOBODY, Tuple.of(business), row -> fact(about(row), row, "is_"));
    }

    @Override
    public UUID lead(MessageFact fact) {
        return fact.about().leadId();
    }

    private static Tuple columns(UUID business, List<MessageFact> facts) {
        return new Columns<>(business, facts)
                .day(message -> FactMonth.of(message.about().messageId()))
                .uuid(message -> message.about().messageId())
                .uuid(message -> message.about().leadId())
                .uuid(message -> message.about().conversationId())
                .text(message -> message.about().channel())
                .text(message -> message.about().kind())
                .uuid(message -> message.about().enrolmentId())
                .integer(message -> message.about().step())
                .uuid(message -> message.about().userId())
                .flag(message -> message.about().sandbox())
                .integer(message -> message.out().segments())
                .moment(message -> message.out().sentAt())
                .moment(message -> message.out().deliveredAt())
                .moment(message -> message.out().failedAt())
                .text(message -> message.out().failReason())
                .moment(message -> message.out().openedAt())
                .moment(message -> message.out().robotOpenedAt())
                .moment(message -> message.out().clickedAt())
                .moment(message -> message.out().robotClickedAt())
                .moment(message -> message.in() == null ? null : message.in().receivedAt())
                .text(message -> message.in() == null ? null : message.in().intent())
                .tuple();
    }

    private static Change<MessageFact> change(Row row) {
        MessageFact.About about = about(row);
        MessageFact before = row.getBoolean("existed") ? fact(about, row, "was_") : null;
        return new Change<>(about.leadId(), before, fact(about, row, "is_"));
    }

    private static MessageFact.About about(Row row) {
        return new MessageFact.About(
                row.getUUID("message_id"),
                row.getUUID("lead_id"),
                row.getUUID("conversation_id"),
                row.getString("channel"),
                row.getString("kind"),
                row.getUUID("enrolment_id"),
                row.getInteger("step"),
                row.getUUID("user_id"),
                row.getBoolean("sandbox"));
    }

    private static MessageFact fact(MessageFact.About about, Row row, String prefix) {
        MessageFact.Out out = new MessageFact.Out(
                row.getInteger(prefix + "segments"),
                Read.moment(row, prefix + "sent_at"),
                Read.moment(row, prefix + "delivered_at"),
                Read.moment(row, prefix + "failed_at"),
                row.getString(prefix + "fail_reason"),
                Read.moment(row, prefix + "opened_at"),
                Read.moment(row, prefix + "robot_opened_at"),
                Read.moment(row, prefix + "clicked_at"),
                Read.moment(row, prefix + "robot_clicked_at"));
        String intent = row.getString(prefix + "intent");
        MessageFact.In in =
                intent == null ? null : new MessageFact.In(Read.moment(row, prefix + "received_at"), intent);
        return new MessageFact(about, out, in);
    }

    private static String earliest(String... columns) {
        StringBuilder sql = new StringBuilder();
        for (String column : columns) {
            sql.append(sql.isEmpty() ? "" : ", ")
                    .append(column + " = least(m." + column + ", excluded." + column + ")");
        }
        return sql.toString();
    }
}
