package com.leadnest.analytics.store;

import com.leadnest.analytics.fact.Dimensions;
import com.leadnest.analytics.fact.FactMonth;
import com.leadnest.analytics.fact.LeadFact;
import com.leadnest.analytics.fact.LeadState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Leads as they are known, by the same rules as {@link LeadFact#with}. */
@Singleton
public class LeadRows {

    private static final String COLUMNS = "version, deleted, name, source, campaign, owner_id, industry, status,"
            + " arrived_at, value_minor, lost_reason, move_version, moved_at, booked_at, appointment_at, touched_at,"
            + " touched_by, touched_through, replied_at";

    private static final String MERGE = "INSERT INTO leads AS l (business_id, month, lead_id, " + COLUMNS + ")"
            + " SELECT $1, * FROM unnest($2::date[], $3::uuid[], $4::bigint[], $5::boolean[], $6::text[], $7::text[],"
            + " $8::text[], $9::uuid[], $10::text[], $11::text[], $12::timestamptz[], $13::bigint[], $14::text[],"
            + " $15::bigint[], $16::timestamptz[], $17::timestamptz[], $18::timestamptz[], $19::timestamptz[],"
            + " $20::uuid[], $21::text[], $22::timestamptz[])"
            + " ON CONFLICT (business_id, month, lead_id) DO UPDATE SET version = greatest(l.version, excluded.version)"
            + newer(
                    "deleted",
                    "name",
                    "source",
                    "campaign",
                    "owner_id",
                    "industry",
                    "status",
                    "arrived_at",
                    "value_minor",
                    "lost_reason")
            + ", move_version = greatest(l.move_version, excluded.move_version)"
            + ", moved_at = CASE WHEN excluded.move_version > l.move_version THEN excluded.moved_at ELSE l.moved_at END"
            + ", booked_at = least(l.booked_at, excluded.booked_at)"
            + ", appointment_at = least(l.appointment_at, excluded.appointment_at)"
            + ", touched_at = least(l.touched_at, excluded.touched_at)"
            + sooner("touched_by", "touched_through")
            + ", replied_at = least(l.replied_at, excluded.replied_at)"
            + " RETURNING lead_id, old.lead_id IS NOT NULL AS existed, "
            + prefixed("old", "was_") + ", " + prefixed("new", "is_");

    private static final String PAGE = "SELECT lead_id, " + COLUMNS.replaceAll("(\\w+)", "$1 AS is_$1")
            + " FROM leads WHERE business_id = $1 AND (month, lead_id) > ($2, $3) ORDER BY month, lead_id LIMIT $4";

    /** A lead before and after a batch. @param before null when nothing was known of it */
    public record Change(LeadFact before, LeadFact after) {}

    /**
     * Brings in what a batch tells, and holds all leads that it is about until the transaction ends, in the order of
     * their ids.
     */
    public Uni<List<Change>> merge(SqlConnection transaction, UUID business, Collection<LeadFact> facts) {
        if (facts.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<LeadFact> ordered =
                facts.stream().sorted(Comparator.comparing(LeadFact::leadId)).toList();
        return transaction
                .preparedQuery(MERGE)
                .execute(columns(business, ordered))
                .map(rows -> {
                    List<Change> changes = new ArrayList<>(rows.rowCount());
                    rows.forEach(row -> changes.add(
                            new Change(row.getBoolean("existed") ? read(row, "was_") : null, read(row, "is_"))));
                    return changes;
                });
    }

    /** The next leads in the order in which they are stored. @param after the lead before them, or null for the first */
    public Uni<List<LeadFact>> page(SqlConnection transaction, UUID business, UUID after, int size) {
        return transaction
                .preparedQuery(PAGE)
                .execute(Tuple.of(
                        business,
                        after == null ? LocalDate.EPOCH.minusDays(1) : FactMonth.of(after),
                        after == null ? new UUID(0, 0) : after,
                        size))
                .map(rows -> {
                    List<LeadFact> page = new ArrayList<>(rows.rowCount());
                    rows.forEach(row -> page.add(read(row, "is_")));
                    return page;
                });
    }

    private static Tuple columns(UUID business, List<LeadFact> facts) {
        return new Columns<>(business, facts)
                .day(lead -> FactMonth.of(lead.leadId()))
                .uuid(LeadFact::leadId)
                .bigint(LeadFact::version)
                .flag(lead -> lead.state() != null && lead.state().deleted())
                .text(of(LeadState::name))
                .text(of(state -> state.dimensions().source()))
                .text(of(state -> state.dimensions().campaign()))
                .uuid(of(state -> owner(state.dimensions().owner())))
                .text(of(state -> state.dimensions().industry()))
                .text(of(LeadState::status))
                .moment(of(LeadState::arrivedAt))
                .bigint(of(LeadState::valueMinor))
                .text(of(LeadState::lostReason))
                .number(lead -> lead.move() == null ? 0 : lead.move().version())
                .moment(lead -> lead.move() == null ? null : lead.move().at())
                .moment(LeadFact::bookedAt)
                .moment(LeadFact::appointmentAt)
                .moment(lead -> lead.touch() == null ? null : lead.touch().at())
                .uuid(lead -> lead.touch() == null ? null : lead.touch().by())
                .text(lead -> lead.touch() == null ? null : lead.touch().through())
                .moment(LeadFact::repliedAt)
                .tuple();
    }

    private static <C> Function<LeadFact, C> of(Function<LeadState, C> part) {
        return lead -> lead.state() == null ? null : part.apply(lead.state());
    }

    private static UUID owner(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }

    private static LeadFact read(Row row, String prefix) {
        long version = row.getLong(prefix + "version");
        Instant movedAt = Read.moment(row, prefix + "moved_at");
        Instant touchedAt = Read.moment(row, prefix + "touched_at");
        return new LeadFact(
                row.getUUID("lead_id"),
                version,
                version == 0 ? null : state(row, prefix),
                movedAt == null ? null : new LeadFact.Move(row.getLong(prefix + "move_version"), movedAt),
                Read.moment(row, prefix + "booked_at"),
                Read.moment(row, prefix + "appointment_at"),
                touchedAt == null
                        ? null
                        : new LeadFact.Touch(
                                touchedAt,
                                row.getUUID(prefix + "touched_by"),
                                row.getString(prefix + "touched_through")),
                Read.moment(row, prefix + "replied_at"));
    }

    private static LeadState state(Row row, String prefix) {
        if (row.getBoolean(prefix + "deleted")) {
            return LeadState.DELETED;
        }
        return new LeadState(
                false,
                row.getString(prefix + "name"),
                Dimensions.of(
                        row.getString(prefix + "source"),
                        row.getString(prefix + "campaign"),
                        row.getUUID(prefix + "owner_id"),
                        row.getString(prefix + "industry")),
                row.getString(prefix + "status"),
                Read.moment(row, prefix + "arrived_at"),
                row.getLong(prefix + "value_minor"),
                row.getString(prefix + "lost_reason"));
    }

    private static String newer(String... columns) {
        return assigned("excluded.version > l.version", columns);
    }

    private static String sooner(String... columns) {
        return assigned("l.touched_at IS NULL OR excluded.touched_at < l.touched_at", columns);
    }

    private static String assigned(String condition, String... columns) {
        StringBuilder sql = new StringBuilder();
        for (String column : columns) {
            sql.append(", ")
                    .append(column)
                    .append(" = CASE WHEN ")
                    .append(condition)
                    .append(" THEN excluded.")
                    .append(column)
                    .append(" ELSE l.")
                    .append(column)
                    .append(" END");
        }
        return sql.toString();
    }

    private static String prefixed(String which, String prefix) {
        return COLUMNS.replaceAll("(\\w+)", which + ".$1 AS " + prefix + "$1");
    }
}
