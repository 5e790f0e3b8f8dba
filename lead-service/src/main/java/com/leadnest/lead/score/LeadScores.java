package com.leadnest.lead.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.score.LeadScored;
import com.leadnest.contracts.score.ScoreEvents;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The current score of each lead, written for a whole batch of events by one statement. */
@Singleton
public class LeadScores implements EventHandler {

    /** A lead that is gone gets no score, and an older score never replaces a newer one. */
    private static final String UPSERT = "INSERT INTO lead_scores AS s (lead_id, business_id, score, grade, confidence,"
            + " factors, lead_version, model_version, scored_at)"
            + " SELECT u.id, $1, u.score, u.grade, u.confidence, u.factors::jsonb, u.version, u.model, u.at"
            + " FROM unnest($2::uuid[], $3::int2[], $4::text[], $5::float4[], $6::text[], $7::int8[], $8::text[],"
            + " $9::timestamptz[]) AS u(id, score, grade, confidence, factors, version, model, at)"
            + " WHERE EXISTS (SELECT FROM leads l WHERE l.id = u.id)"
            + " ON CONFLICT (lead_id) DO UPDATE SET score = excluded.score, grade = excluded.grade,"
            + " confidence = excluded.confidence, factors = excluded.factors, lead_version = excluded.lead_version,"
            + " model_version = excluded.model_version, scored_at = excluded.scored_at"
            + " WHERE (s.lead_version, s.scored_at) < (excluded.lead_version, excluded.scored_at)";

    private static final Comparator<LeadScored> AGE =
            Comparator.comparingLong(LeadScored::leadVersion).thenComparing(LeadScored::scoredAt);

    private final ObjectMapper mapper;

    @Inject
    public LeadScores(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** What a lead shows of a factor: its exact share of the logit stays with the score's own history. */
    @RegisterForReflection
    record ShownFactor(String name, String label, int points) {}

    @Override
    public boolean wants(EventType<?> type) {
        return ScoreEvents.ALL.contains(type);
    }

    @Override
    public Uni<Void> handle(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        Map<String, LeadScored> newest = new HashMap<>();
        for (ReceivedEvent event : fresh) {
            LeadScored scored = event.data(ScoreEvents.SCORED);
            newest.merge(scored.leadId(), scored, (a, b) -> AGE.compare(a, b) > 0 ? a : b);
        }
        // In the order of ids: two batches then lock in the same order.
        List<LeadScored> scores = new ArrayList<>(newest.values());
        scores.sort(Comparator.comparing(LeadScored::leadId));
        return transaction
                .preparedQuery(UPSERT)
                .execute(parameters(business, scores))
                .replaceWithVoid();
    }

    private Tuple parameters(UUID business, List<LeadScored> scores) {
        return Tuple.tuple()
                .addUUID(business)
                .addArrayOfUUID(
                        scores.stream().map(s -> TypeId.LEAD.parse(s.leadId())).toArray(UUID[]::new))
                .addArrayOfShort(scores.stream().map(s -> (short) s.score()).toArray(Short[]::new))
                .addArrayOfString(scores.stream().map(LeadScored::grade).toArray(String[]::new))
                .addArrayOfFloat(
                        scores.stream().map(s -> (float) s.confidence()).toArray(Float[]::new))
                .addArrayOfString(scores.stream().map(this::factors).toArray(String[]::new))
                .addArrayOfLong(scores.stream().map(LeadScored::leadVersion).toArray(Long[]::new))
                .addArrayOfString(scores.stream().map(LeadScored::modelVersion).toArray(String[]::new))
                .addArrayOfOffsetDateTime(scores.stream()
                        .map(s -> s.scoredAt().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new));
    }

    private String factors(LeadScored scored) {
        try {
            return mapper.writeValueAsString(scored.factors().stream()
                    .map(factor -> new ShownFactor(factor.name(), factor.label(), factor.points()))
                    .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Factors of " + scored.leadId() + " cannot be written", impossible);
        }
    }
}
