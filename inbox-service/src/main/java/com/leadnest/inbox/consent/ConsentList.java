package com.leadnest.inbox.consent;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Reads consents. */
@Singleton
public class ConsentList {

    private static final String OF_LEAD = "SELECT id, lead_id, channel, method, wording, source, evidence, obtained_at,"
            + " recorded_at, recorded_by, revoked_at FROM consents WHERE business_id = $1 AND lead_id = $2"
            + " ORDER BY obtained_at DESC, id DESC LIMIT 500";

    private final Tenancy tenancy;

    @Inject
    ConsentList(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** Newest first; empty for a lead of nobody. */
    public Uni<ConsentPage> of(UUID business, UUID lead) {
        return tenancy.read(business, OF_LEAD, Tuple.of(business, lead)).map(rows -> {
            List<ConsentPage.Item> items = StreamSupport.stream(rows.spliterator(), false)
                    .map(ConsentList::item)
                    .toList();
            return new ConsentPage(items, items.size());
        });
    }

    private static ConsentPage.Item item(Row row) {
        return new ConsentPage.Item(
                TypeId.CONSENT.text(row.getUUID("id")),
                TypeId.LEAD.textOrNull(row.getUUID("lead_id")),
                row.getString("channel"),
                row.getString("method"),
                row.getString("wording"),
                row.getString("source"),
                row.getString("evidence"),
                instant(row, "obtained_at"),
                instant(row, "recorded_at"),
                TypeId.USER.textOrNull(row.getUUID("recorded_by")),
                instant(row, "revoked_at"));
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
