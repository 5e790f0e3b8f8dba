package com.leadnest.scoring.board;

import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.scoring.model.LeadFeatures;
import com.leadnest.scoring.model.Level;
import com.leadnest.scoring.model.ScoreCard;
import com.leadnest.scoring.settings.ScoringContext;
import com.leadnest.scoring.settings.ScoringContexts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the scores of a business. The explanation is made from the stored levels, so it is always complete. */
@Singleton
public class ScoreBoard {

    private static final String COLUMNS = "lead_id, name, levels, custom_columns, scored_at";

    private static final String FROM = " FROM scored_leads WHERE business_id = $1 AND deleted_at IS NULL";

    private static final String PAGE =
            "SELECT " + COLUMNS + FROM + " AND score BETWEEN $2 AND $3 AND ($4::text IS NULL OR grade = $4) ORDER BY ";

    private static final String BEST_FIRST = PAGE + "score DESC, lead_id DESC LIMIT $5 OFFSET $6";
    private static final String WORST_FIRST = PAGE + "score, lead_id LIMIT $5 OFFSET $6";
    private static final String SOME = "SELECT " + COLUMNS + FROM + " AND lead_id = ANY ($2)";
    private static final String CENSUS = "SELECT levels, count(*) AS leads" + FROM + " GROUP BY levels";

    private static final String HISTORY = "SELECT score, grade, win_probability, confidence, model_version, scored_at"
            + " FROM score_history WHERE business_id = $1 AND lead_id = $2 ORDER BY version DESC LIMIT 100";

    private final Tenancy tenancy;
    private final ScoringContexts contexts;
    private final ScoreTally tally;

    @Inject
    ScoreBoard(Tenancy tenancy, ScoringContexts contexts, ScoreTally tally) {
        this.tenancy = tenancy;
        this.contexts = contexts;
        this.tally = tally;
    }

    /** A page of the board with its exact count and the statistics over all the business's leads. */
    Uni<ScoredLeadPage> page(UUID business, ScoreFilter filter, boolean bestFirst, int page, int perPage) {
        String grade = filter.grade() == null ? null : filter.grade().name();
        Tuple values = Tuple.tuple()
                .addUUID(business)
                .addInteger(filter.lowest())
                .addInteger(filter.highest())
                .addString(grade)
                .addInteger(perPage)
                .addLong((page - 1L) * perPage);
        return contexts.of(business)
                .chain(context -> tenancy.read(business, bestFirst ? BEST_FIRST : WORST_FIRST, values)
                        .map(rows -> scored(rows, context))
                        .chain(leads -> tally.of(business)
                                .map(counts -> new ScoredLeadPage(
                                        leads, counts.stats(), counts.count(filter), page, perPage))));
    }

    /** One lead with its earlier scores; {@link NotFoundProblem} when it has no score here. */
    Uni<ScoredLeadDetail> one(UUID business, UUID lead) {
        return contexts.of(business)
                .chain(context -> tenancy.read(business, SOME, Tuple.of(business, new UUID[] {lead}))
                        .map(rows -> scored(rows, context)))
                .invoke(found -> {
                    if (found.isEmpty()) {
                        throw new NotFoundProblem("scored lead");
                    }
                })
                .chain(found -> tenancy.read(business, HISTORY, Tuple.of(business, lead))
                        .map(rows -> ScoredLeadDetail.of(found.get(0), rows)));
    }

    /** What the model saw of leads of this business; of others there is nothing. */
    Uni<Map<UUID, LeadFeatures>> features(UUID business, List<UUID> leads) {
        return tenancy.read(business, SOME, Tuple.of(business, leads.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, LeadFeatures> byLead = new HashMap<>();
                    rows.forEach(row -> byLead.put(row.getUUID("lead_id"), StoredLevels.features(row)));
                    return byLead;
                });
    }

    /** How many leads of the business stand on each level: one scan, for changes of the model only. */
    public Uni<Map<Level, Long>> census(UUID business) {
        return tenancy.read(business, CENSUS, Tuple.of(business)).map(rows -> {
            Map<Level, Long> counts = new HashMap<>();
            for (Row row : rows) {
                for (Short code : row.getArrayOfShorts("levels")) {
                    Level.byCode(code).ifPresent(level -> counts.merge(level, row.getLong("leads"), Long::sum));
                }
            }
            return counts;
        });
    }

    /**
     * Shown as the current model sees them, so that number and explanation always belong together:
     * while the leads are being scored again after a change, a page may be a moment ahead of its order.
     */
    private static List<ScoredLead> scored(RowSet<Row> rows, ScoringContext context) {
        List<ScoredLead> leads = new ArrayList<>(rows.rowCount());
        for (Row row : rows) {
            leads.add(ScoredLead.of(
                    row.getUUID("lead_id"),
                    row.getString("name"),
                    ScoreCard.of(context.model().predict(StoredLevels.features(row))),
                    context.model(),
                    row.getOffsetDateTime("scored_at").toInstant()));
        }
        return leads;
    }
}
