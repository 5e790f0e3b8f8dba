package com.leadnest.scoring.board;

import com.leadnest.scoring.model.LeadFeatures;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** New scores turned into one array per column, for statements that write a whole batch. */
final class ScoreColumns {

    /** The arrays as rows; the statement's parameters $4 to $13. */
    static final String ROWS = "unnest($4::uuid[], $5::text[], $6::text[], $7::int[], $8::smallint[], $9::text[],"
            + " $10::float8[], $11::float8[], $12::bigint[], $13::bigint[])"
            + " AS t (lead_id, name, levels, custom_columns, score, grade, win_probability, confidence,"
            + " version, lead_version)";

    private ScoreColumns() {}

    /** $1 business, $2 model version, $3 time, then the arrays. */
    static Tuple of(UUID business, BatchScorer scorer, List<NewScore> scores) {
        return Tuple.tuple()
                .addUUID(business)
                .addString(scorer.modelVersion())
                .addOffsetDateTime(scorer.now().atOffset(ZoneOffset.UTC))
                .addValue(column(scores, NewScore::leadId, UUID[]::new))
                .addValue(column(scores, NewScore::name, String[]::new))
                .addValue(column(scores, score -> text(score.features()), String[]::new))
                .addValue(column(scores, score -> score.features().customColumns(), Integer[]::new))
                .addValue(column(scores, score -> (short) score.card().score(), Short[]::new))
                .addValue(column(scores, score -> score.card().grade().name(), String[]::new))
                .addValue(column(scores, score -> score.card().prediction().winProbability(), Double[]::new))
                .addValue(column(scores, score -> score.card().prediction().confidence(), Double[]::new))
                .addValue(column(scores, NewScore::version, Long[]::new))
                .addValue(column(scores, NewScore::leadVersion, Long[]::new));
    }

    static <T, C> C[] column(List<T> rows, Function<T, C> value, IntFunction<C[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    /** PostgreSQL has no array of arrays of different lengths, so the levels travel as text: {@code {1,20,33}}. */
    private static String text(LeadFeatures features) {
        StringJoiner text = new StringJoiner(",", "{", "}");
        for (int code : features.codes()) {
            text.add(Integer.toString(code));
        }
        return text.toString();
    }
}
