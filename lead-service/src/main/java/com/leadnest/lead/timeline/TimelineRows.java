package com.leadnest.lead.timeline;

import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Entries of a whole batch of events, written by one statement. */
@Singleton
class TimelineRows {

    /**
     * The lead is locked against its deletion: an entry that is written while its lead goes would be left behind for
     * good, with what a person wrote in it. In the order of ids, so that two batches never wait for each other.
     */
    private static final String ADD = "INSERT INTO lead_events (id, business_id, lead_id, type, at, actor, data)"
            + " SELECT u.id, $1, l.id, u.type, u.at, u.actor, u.data::jsonb"
            + " FROM (SELECT id FROM leads WHERE id = ANY ($3) ORDER BY id FOR KEY SHARE) l"
            + " JOIN unnest($2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[], $6::uuid[], $7::text[])"
            + " AS u(id, lead_id, type, at, actor, data) ON u.lead_id = l.id ON CONFLICT DO NOTHING";

    /** Adds the entries of leads that are there; others are of nobody's timeline. */
    Uni<Void> add(SqlConnection tx, UUID business, List<LearnedEntry> learned) {
        List<LearnedEntry> entries =
                learned.stream().filter(entry -> entry.lead() != null).toList();
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return tx.preparedQuery(ADD).execute(parameters(business, entries)).replaceWithVoid();
    }

    private static Tuple parameters(UUID business, List<LearnedEntry> entries) {
        return Tuple.tuple()
                .addUUID(business)
                .addArrayOfUUID(entries.stream().map(LearnedEntry::id).toArray(UUID[]::new))
                .addArrayOfUUID(entries.stream()
                        .map(each -> TypeId.LEAD.parse(each.lead()))
                        .toArray(UUID[]::new))
                .addArrayOfString(
                        entries.stream().map(each -> each.entry().type()).toArray(String[]::new))
                .addArrayOfOffsetDateTime(entries.stream()
                        .map(each -> each.entry().at().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new))
                .addArrayOfUUID(
                        entries.stream().map(each -> each.entry().actor()).toArray(UUID[]::new))
                .addArrayOfString(entries.stream()
                        .map(each -> each.entry().data().encode())
                        .toArray(String[]::new));
    }
}
