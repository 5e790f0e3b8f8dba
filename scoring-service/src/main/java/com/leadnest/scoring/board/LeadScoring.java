package com.leadnest.scoring.board;

import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.scoring.model.LeadFeatures;
import com.leadnest.scoring.settings.ScoringContexts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Scores leads whenever they change: current score, history, tally and events in the one transaction
 * of the batch. New leads take one statement; only those that are there already are looked at.
 */
@Singleton
public class LeadScoring {

    private final ScoringContexts contexts;
    private final ScoreWriter writer;
    private final ScoreEventsRecorder events;
    private final ScoreTally tally;
    private final Clock clock;

    @Inject
    LeadScoring(
            ScoringContexts contexts, ScoreWriter writer, ScoreEventsRecorder events, ScoreTally tally, Clock clock) {
        this.contexts = contexts;
        this.writer = writer;
        this.events = events;
        this.tally = tally;
        this.clock = clock;
    }

    /**
     * Applies lead events.
     *
     * @param transaction with the business set
     * @param fresh in any order; what is not newer than what is stored has no effect
     */
    Uni<Void> apply(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh, Shard shard) {
        List<LeadChange> changes = LeadChanges.latest(fresh);
        List<LeadChange> deleted =
                changes.stream().filter(LeadChange::isDeletion).toList();
        TallyChanges counts = new TallyChanges();
        return contexts.held(transaction, business).chain(context -> {
            BatchScorer scorer = new BatchScorer(context, clock.instant());
            List<NewScore> scores = scores(scorer, changes);
            return writer.insertNew(transaction, business, scorer, scores)
                    .chain(inserted -> publish(transaction, business, shard, scorer, only(scores, inserted), counts)
                            .chain(() -> writer.insertDeleted(transaction, business, scorer.now(), deleted))
                            .invoke(inserted::addAll)
                            .chain(() -> revise(transaction, business, shard, scorer, rest(changes, inserted), counts)))
                    .chain(() -> tally.apply(transaction, business, shard, counts));
        });
    }

    /**
     * Scores a page of stored leads with the current model.
     *
     * @param after id of the lead before the page
     * @return id of the last lead of the page, or null when there was none left
     */
    public Uni<UUID> again(SqlConnection transaction, UUID business, UUID after, int size) {
        TallyChanges counts = new TallyChanges();
        return contexts.held(transaction, business).chain(context -> {
            BatchScorer scorer = new BatchScorer(context, clock.instant());
            return writer.lockPage(transaction, business, after, size).chain(page -> {
                List<NewScore> scores = new ArrayList<>();
                for (CurrentScore current : page) {
                    if (!current.modelVersion().equals(scorer.modelVersion())) {
                        scores.add(NewScore.again(current, scorer.card(current.features())));
                        counts.remove(current);
                    }
                }
                return writer.replace(transaction, business, scorer, scores)
                        .chain(() -> publish(transaction, business, Shard.RESCORE, scorer, scores, counts))
                        .chain(() -> tally.apply(transaction, business, Shard.RESCORE, counts))
                        .replaceWith(() -> page.isEmpty()
                                ? null
                                : page.get(page.size() - 1).leadId());
            });
        });
    }

    private static List<NewScore> scores(BatchScorer scorer, List<LeadChange> changes) {
        List<NewScore> scores = new ArrayList<>(changes.size());
        for (LeadChange change : changes) {
            if (!change.isDeletion()) {
                LeadFeatures features = scorer.features(change.facts());
                scores.add(NewScore.first(change, features, scorer.card(features)));
            }
        }
        return scores;
    }

    private static List<NewScore> only(List<NewScore> scores, Set<UUID> leads) {
        return leads.size() == scores.size()
                ? scores
                : scores.stream()
                        .filter(score -> leads.contains(score.leadId()))
                        .toList();
    }

    private static List<LeadChange> rest(List<LeadChange> changes, Set<UUID> done) {
        return changes.stream()
                .filter(change -> !done.contains(change.leadId()))
                .toList();
    }

    private Uni<Void> publish(
            SqlConnection transaction,
            UUID business,
            Shard shard,
            BatchScorer scorer,
            List<NewScore> scores,
            TallyChanges counts) {
        scores.forEach(counts::add);
        return scores.isEmpty()
                ? Uni.createFrom().voidItem()
                : events.record(transaction, business, shard, scorer, scores);
    }

    /** Changes of leads that have a row. */
    private Uni<Void> revise(
            SqlConnection transaction,
            UUID business,
            Shard shard,
            BatchScorer scorer,
            List<LeadChange> changes,
            TallyChanges counts) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<UUID> leads = changes.stream().map(LeadChange::leadId).toList();
        return writer.lock(transaction, business, leads).chain(stored -> {
            Revision revision = Revision.of(changes, stored, scorer, counts);
            return writer.replace(transaction, business, scorer, revision.replaced())
                    .chain(() -> publish(transaction, business, shard, scorer, revision.replaced(), counts))
                    .chain(() -> writer.advance(transaction, business, revision.unchanged()))
                    .chain(() -> writer.erase(transaction, business, scorer.now(), revision.deleted()));
        });
    }
}
