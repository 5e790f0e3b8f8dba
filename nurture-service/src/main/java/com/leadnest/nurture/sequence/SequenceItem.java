package com.leadnest.nurture.sequence;

import com.leadnest.kernel.id.TypeId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;

/**
 * A sequence in a list.
 *
 * @param running people who are in it, paused ones too
 * @param completed people who got to its end
 * @param repliedRate share of all who were ever put into it that answered, 0 to 1; null while there was nobody
 */
public record SequenceItem(
        String id,
        String name,
        String templateId,
        String status,
        int version,
        int totalSteps,
        long running,
        long completed,
        Double repliedRate,
        Instant updatedAt) {

    static SequenceItem of(Row row) {
        long enrolled = row.getLong("enrolled");
        return new SequenceItem(
                TypeId.SEQUENCE.text(row.getUUID("id")),
                row.getString("name"),
                row.getString("template_id"),
                row.getString("status"),
                row.getInteger("version"),
                row.getInteger("total_steps"),
                enrolled - row.getLong("ended"),
                row.getLong("completed"),
                enrolled == 0 ? null : (Double) ((double) row.getLong("replied") / enrolled),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
