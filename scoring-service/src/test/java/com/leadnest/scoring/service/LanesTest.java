package com.leadnest.scoring.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.contracts.account.AccountEvents;
import com.leadnest.contracts.account.BusinessRegistered;
import com.leadnest.contracts.event.Topics;
import com.leadnest.contracts.lead.LeadDeleted;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.scoring.board.Events;
import com.leadnest.testing.suite.outbox.RelayedTopics;
import com.leadnest.testing.suite.outbox.TopicHead;
import com.leadnest.testing.suite.outbox.TopicTail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LanesTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final UUID business = UUID.randomUUID();

    private JsonPath board(UUID whose) {
        return Signed.owner(whose)
                .get("/api/ai/scored-leads")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void waitFor(int leads) {
        await().atMost(SOON).until(() -> board(business).getInt("total_count") == leads);
    }

    @Test
    void scoresLeadsOfBothLanesAndPublishesEachScoreOnce() {
        UUID single = TypeId.newId();
        UUID imported = TypeId.newId();
        TopicHead.created(business, Events.lead(single, "referral", 1));
        TopicHead.imported(business, Events.lead(imported, "purchased list", 1));
        waitFor(2);
        JsonPath board = board(business);
        assertThat(board.<String>getList("scored_leads.lead_id"))
                .containsExactly(TypeId.LEAD.text(single), TypeId.LEAD.text(imported));
        assertThat(RelayedTopics.versions(List.of(Topics.SCORES), TypeId.LEAD.text(single), 1, SOON))
                .containsExactly(1L);
        assertThat(RelayedTopics.versions(List.of(Topics.SCORES_BULK), TypeId.LEAD.text(imported), 1, SOON))
                .containsExactly(1L);
    }

    @Test
    void countsTheScoresOfALeadOverBothLanes() {
        UUID lead = TypeId.newId();
        String id = TypeId.LEAD.text(lead);
        TopicHead.imported(business, Events.lead(lead, "purchased list", 1));
        waitFor(1);
        LeadUpdated data = new LeadUpdated(Events.lead(lead, "referral", 2), List.of("source"), null);
        TopicHead.send(LeadEvents.UPDATED, business, id, 2, data);
        assertThat(RelayedTopics.versions(List.of(Topics.SCORES), id, 1, SOON)).containsExactly(2L);
        assertThat(RelayedTopics.versions(List.of(Topics.SCORES_BULK), id, 1, SOON))
                .containsExactly(1L);
    }

    @Test
    void aLoggedActivityIsNeitherScoredNorPutAside() {
        UUID lead = TypeId.newId();
        String id = TypeId.LEAD.text(lead);
        TopicHead.created(business, Events.lead(lead, "purchased list", 1));
        waitFor(1);
        try (TopicTail dead = RelayedTopics.tail(Topics.dead(Topics.LEADS), business)) {
            TopicHead.send(LeadEvents.ACTIVITY_LOGGED, business, id, 2, Events.call(lead, "purchased list", 2));
            LeadUpdated data = new LeadUpdated(Events.lead(lead, "referral", 3), List.of("source"), null);
            TopicHead.send(LeadEvents.UPDATED, business, id, 3, data);
            // The change of version 3 is the second score: the call between them was none.
            assertThat(RelayedTopics.versions(List.of(Topics.SCORES), id, 2, SOON))
                    .containsExactly(1L, 2L);
            assertThat(dead.await(1, Duration.ofMillis(300))).isEmpty();
        }
    }

    @Test
    void takesADeletedLeadOffTheBoard() {
        UUID lead = TypeId.newId();
        TopicHead.created(business, Events.lead(lead, "referral", 1));
        waitFor(1);
        String id = TypeId.LEAD.text(lead);
        TopicHead.send(LeadEvents.DELETED, business, id, 2, new LeadDeleted(id, Instant.now()));
        waitFor(0);
        Signed.owner(business).get("/api/ai/scored-leads/" + id).then().statusCode(404);
    }

    @Test
    void neverShowsAnotherBusinessesLead() {
        UUID lead = TypeId.newId();
        UUID other = UUID.randomUUID();
        String id = TypeId.LEAD.text(lead);
        TopicHead.created(business, Events.lead(lead, "referral", 1));
        waitFor(1);
        assertThat(board(other).getInt("total_count")).isZero();
        assertThat(board(other).getInt("stats.total_leads")).isZero();
        assertThat(board(other).getList("scored_leads")).isEmpty();
        Signed.owner(other).get("/api/ai/scored-leads/" + id).then().statusCode(404);
        Map<String, Object> onlyItsId = Map.of("leads", List.of(Map.of("id", id)));
        int own = bulkScore(business, onlyItsId);
        int foreign = bulkScore(other, onlyItsId);
        assertThat(own).isEqualTo(board(business).getInt("scored_leads[0].score"));
        assertThat(foreign).isLessThan(own);
    }

    private static int bulkScore(UUID whose, Object body) {
        return Signed.owner(whose)
                .body(body)
                .post("/api/ai/bulk-score-leads")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("scored_leads[0].score");
    }

    @Test
    void knowsTheIndustryFromTheRegistration() {
        String id = TypeId.BUSINESS.text(business);
        Instant now = Instant.now();
        BusinessRegistered data = new BusinessRegistered(
                id, TypeId.USER.newText(), null, "Glow", "US", "Med Spas", now.plus(Duration.ofDays(7)), now);
        TopicHead.send(AccountEvents.BUSINESS_REGISTERED, business, id, 1, data);
        await().atMost(SOON).until(() -> "Med Spas"
                .equals(Signed.owner(business).get("/api/ai/model").jsonPath().getString("industry")));
        JsonPath answer = Signed.owner(business)
                .body(Map.of("leads", List.of(Map.of("id", "lead_1", "industry", "medspas"))))
                .post("/api/ai/bulk-score-leads")
                .jsonPath();
        assertThat(answer.<String>getList("scored_leads[0].factors")).contains("Industry match");
    }

    @Test
    void filtersTheBoardByGradeAndScore() {
        for (String source : List.of("referral", "referral", "yelp", "purchased list")) {
            TopicHead.imported(business, Events.lead(TypeId.newId(), source, 1));
        }
        waitFor(4);
        JsonPath all = board(business);
        List<Integer> scores = all.getList("scored_leads.score");
        assertThat(scores).isSortedAccordingTo((one, other) -> other - one);
        String grade = all.getString("scored_leads[0].grade");
        JsonPath best = Signed.owner(business)
                .get("/api/ai/scored-leads?grade=" + grade + "&min_score=" + scores.get(1))
                .jsonPath();
        assertThat(best.getInt("total_count")).isEqualTo(2);
        assertThat(best.<Integer>getList("scored_leads.score")).containsExactly(scores.get(0), scores.get(1));
        assertThat(best.getInt("stats.total_leads")).isEqualTo(4);
        JsonPath second = Signed.owner(business)
                .get("/api/ai/scored-leads?sort=score&per_page=1&page=2")
                .jsonPath();
        assertThat(second.getInt("scored_leads[0].score")).isEqualTo(scores.get(2));
        assertThat(second.getInt("total_count")).isEqualTo(4);
    }
}
