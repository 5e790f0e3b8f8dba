package com.leadnest.scoring.settings;

import com.leadnest.scoring.model.BaseRateGuess;
import com.leadnest.scoring.model.BusinessFacts;
import com.leadnest.scoring.model.LeadMix;
import com.leadnest.scoring.model.LeadModel;
import com.leadnest.scoring.model.PriorModel;
import java.time.ZoneId;

/**
 * What is needed to score the leads of one business.
 *
 * @param model its model
 * @param business what is known of it
 */
public record ScoringContext(LeadModel model, BusinessFacts business) {

    /** Of a business that nothing is known about. */
    public static final ScoringContext DEFAULT = of(BaseRateGuess.DEFAULT, LeadMix.REFERENCE, 1, null, null);

    static ScoringContext of(BaseRateGuess guess, LeadMix mix, int revision, String industry, String timeZone) {
        ZoneId zone = timeZone == null ? null : ZoneId.of(timeZone);
        return new ScoringContext(new PriorModel(guess, mix, revision), new BusinessFacts(industry, zone));
    }
}
