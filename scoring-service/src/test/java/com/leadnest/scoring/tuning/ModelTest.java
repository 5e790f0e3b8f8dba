package com.leadnest.scoring.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.leadnest.contracts.event.Topics;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.scoring.board.Events;
import com.leadnest.scoring.service.Signed;
import com.leadnest.testing.suite.outbox.RelayedTopics;
import com.leadnest.testing.suite.outbox.TopicHead;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ModelTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final UUID business = UUID.randomUUID();

    private JsonPath get(String path) {
        return Signed.owner(business).get(path).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void startsWithTheDefaultGuessAndSaysWhatItKnows() {
        JsonPath model = get("/api/ai/model");
        assertThat(model.getDouble("base_rate_guess")).isEqualTo(0.1, within(1e-6));
        assertThat(model.getInt("outcomes")).isZero();
        assertThat(model.getString("status")).contains("no outcomes yet");
        assertThat(model.getString("model_version")).isEqualTo("prior-1.1");
        assertThat(model.getBoolean("rescoring")).isFalse();
    }

    @Test
    void scoresAllLeadsAgainAfterTheOwnersGuess() {
        Stream.generate(TypeId::newId)
                .limit(25)
                .forEach(lead -> TopicHead.imported(business, Events.lead(lead, "referral", 1)));
        await().atMost(SOON).until(() -> get("/api/ai/scored-leads").getInt("total_count") == 25);
        double before = get("/api/ai/scored-leads").getDouble("scored_leads[0].win_probability");

        JsonPath changed = Signed.owner(business)
                .body(Map.of("base_rate_guess", 0.3, "time_zone", "America/Chicago"))
                .put("/api/ai/model")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(changed.getString("model_version")).isEqualTo("prior-1.2");
        assertThat(changed.getString("time_zone")).isEqualTo("America/Chicago");

        await().atMost(SOON).until(() -> !get("/api/ai/model").getBoolean("rescoring"));
        JsonPath board = get("/api/ai/scored-leads?per_page=100");
        assertThat(board.getInt("total_count")).isEqualTo(25);
        assertThat(board.getInt("stats.total_leads")).isEqualTo(25);
        assertThat(board.getDouble("scored_leads[0].win_probability")).isGreaterThan(before);
        assertThat(board.<String>getList("scored_leads.model_version")).containsOnly("prior-1.2");
        // all leads are alike, so none is far from the average any more
        assertThat(board.<Integer>getList("scored_leads.score")).allMatch(score -> Math.abs(score - 50) <= 12);
        String lead = board.getString("scored_leads[0].lead_id");
        JsonPath one = get("/api/ai/scored-leads/" + lead);
        assertThat(one.<String>getList("history.model_version")).containsExactly("prior-1.1");
        assertThat(RelayedTopics.versions(List.of(Topics.SCORES_BULK), lead, 2, SOON))
                .containsExactly(1L, 2L);
    }
}
