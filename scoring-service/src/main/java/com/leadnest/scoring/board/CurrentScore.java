package com.leadnest.scoring.board;

import com.leadnest.scoring.model.LeadFeatures;
import java.util.UUID;

/**
 * A stored score, its row locked.
 *
 * @param version count of the lead's scores
 * @param leadVersion version of the lead that it is about
 * @param deleted the lead is gone and only its version is kept
 */
record CurrentScore(
        UUID leadId,
        String name,
        LeadFeatures features,
        int score,
        String grade,
        long version,
        long leadVersion,
        String modelVersion,
        boolean deleted) {}
