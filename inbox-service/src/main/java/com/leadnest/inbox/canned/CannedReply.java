package com.leadnest.inbox.canned;

import com.leadnest.kernel.id.TypeId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;

/**
 * An answer that a team gives again and again.
 *
 * @param shortcut what is typed after a slash to get it, or null
 * @param text with the fields of sequences, e.g. {@code {first_name}}; they are filled in where it is used
 */
public record CannedReply(String id, String title, String shortcut, String text, Instant updatedAt) {

    static CannedReply read(Row row) {
        return new CannedReply(
                TypeId.CANNED_REPLY.text(row.getUUID("id")),
                row.getString("title"),
                row.getString("shortcut"),
                row.getString("body_text"),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
