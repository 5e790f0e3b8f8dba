package com.leadnest.nurture.sequence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.leadnest.kernel.id.TypeId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One sequence with its steps and its versions, newest first. */
public record SequenceDetail(
        @JsonUnwrapped SequenceItem item,
        @Schema(implementation = Object.class) JsonNode definition,
        List<Version> versions) {

    /**
     * @param by {@code user_…}, or null for a template's first use
     * @param running people who are on it
     */
    public record Version(int version, Instant createdAt, String by, long running) {

        static Version of(Row row) {
            return new Version(
                    row.getInteger("version"),
                    row.getOffsetDateTime("created_at").toInstant(),
                    TypeId.USER.textOrNull(row.getUUID("created_by")),
                    row.getLong("running"));
        }
    }
}
