package com.leadnest.scoring.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scored lead with what it was scored before. */
public record ScoredLeadDetail(
        @JsonUnwrapped ScoredLead lead,
        @Schema(description = "Earlier scores, newest first, at most 100") List<Earlier> history) {

    /** A score that a later one has replaced. */
    @Schema(name = "EarlierScore")
    public record Earlier(
            int score, String grade, double winProbability, double confidence, String modelVersion, Instant scoredAt) {}

    static ScoredLeadDetail of(ScoredLead lead, Iterable<Row> rows) {
        List<Earlier> history = new ArrayList<>();
        for (Row row : rows) {
            history.add(new Earlier(
                    row.getShort("score"),
                    row.getString("grade"),
                    row.getDouble("win_probability"),
                    row.getDouble("confidence"),
                    row.getString("model_version"),
                    row.getOffsetDateTime("scored_at").toInstant()));
        }
        return new ScoredLeadDetail(lead, history);
    }
}
