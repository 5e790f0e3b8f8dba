package com.leadnest.scoring.board;

import com.leadnest.scoring.model.Field;
import com.leadnest.scoring.model.LeadFeatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a batch does to scores that are stored.
 *
 * @param replaced other features or another model: a new score
 * @param unchanged the score holds for the lead's new version too
 * @param deleted the lead is gone
 */
record Revision(List<NewScore> replaced, List<LeadChange> unchanged, List<LeadChange> deleted) {

    /** Sorts changes by what they mean for the stored scores; those that are not newer mean nothing. */
    static Revision of(
            List<LeadChange> changes, Map<UUID, CurrentScore> stored, BatchScorer scorer, TallyChanges counts) {
        Revision revision = new Revision(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (LeadChange change : changes) {
            CurrentScore current = stored.get(change.leadId());
            if (current.leadVersion() < change.version()) {
                revision.add(change, current, scorer, counts);
            }
        }
        return revision;
    }

    private void add(LeadChange change, CurrentScore current, BatchScorer scorer, TallyChanges counts) {
        if (change.isDeletion()) {
            deleted.add(change);
            counts.remove(current);
            return;
        }
        LeadFeatures seen = features(change, current, scorer);
        boolean same = seen.equals(current.features()) && scorer.modelVersion().equals(current.modelVersion());
        if (same && !current.deleted()) {
            unchanged.add(change);
        } else {
            replaced.add(NewScore.first(change, seen, scorer.card(seen)).after(current));
            counts.remove(current);
        }
    }

    /** Only the event of its creation tells when a lead came in; what that said stays. */
    private static LeadFeatures features(LeadChange change, CurrentScore current, BatchScorer scorer) {
        LeadFeatures seen = scorer.features(change.facts());
        return change.facts().arrivedAt() == null ? seen.with(current.features().level(Field.ARRIVAL)) : seen;
    }
}
