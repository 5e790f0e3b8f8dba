package com.leadnest.scoring.tuning;

import com.leadnest.scoring.model.Grade;
import com.leadnest.scoring.settings.ScoringContext;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The model of a business as it is shown. */
public record ModelView(
        String modelVersion,
        @Schema(description = "The owner's guess of the share of leads that are won") double baseRateGuess,
        @Schema(description = "Won and lost leads the model has learned from") int outcomes,
        @Schema(description = "What the model can be trusted with so far") String status,
        @Schema(description = "The business's industry; a lead of the same is a match") String industry,
        @Schema(description = "Time zone in which arrival times are read, or null") String timeZone,
        String gradeRule,
        @Schema(description = "Whether leads are still being scored again after a change") boolean rescoring) {

    private static final String NO_OUTCOMES =
            "no outcomes yet: scores come from your guess and from general experience with leads";

    static ModelView of(ScoringContext context, boolean rescoring) {
        return new ModelView(
                context.model().version(),
                context.model().baseRate(),
                context.model().outcomes(),
                NO_OUTCOMES,
                context.business().industry(),
                context.business().zone() == null
                        ? null
                        : context.business().zone().getId(),
                Grade.RULE,
                rescoring);
    }
}
