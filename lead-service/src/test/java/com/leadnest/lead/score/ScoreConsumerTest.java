package com.leadnest.lead.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.lead.service.Scores;
import com.leadnest.lead.service.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScoreConsumerTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final UUID business = UUID.randomUUID();

    @Test
    void theNewestScoreIsShownOnTheLeadAndInItsTimeline() {
        String lead = Signed.lead(business, Map.of("name", "Ann"));
        String last = Signed.lead(business, Map.of("name", "Bob"));
        Scores.send(
                business,
                List.of(
                        Scores.score(lead, 71, "B", 2, NOON),
                        Scores.score(lead, 40, "C", 1, NOON.plusSeconds(60)),
                        Scores.score(lead, 85, "A", 2, NOON.plusSeconds(1)),
                        // nobody's lead, and another business's word on ours, change nothing
                        Scores.score(TypeId.LEAD.newText(), 99, "A", 1, NOON)));
        Scores.send(UUID.randomUUID(), List.of(Scores.score(lead, 1, "D", 9, NOON)));
        Scores.send(business, List.of(Scores.score(last, 10, "D", 1, NOON)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(last).get("score") != null && get(lead).get("score") != null);

        JsonPath shown = get(lead);
        assertThat(shown.getInt("score")).isEqualTo(85);
        assertThat(shown.getString("grade")).isEqualTo("A");
        assertThat(shown.getDouble("confidence")).isEqualTo(0.92);
        assertThat(shown.getList("score_factors"))
                .containsExactly(Map.of("name", "source", "label", "Referred by a customer", "points", 14));
        assertThat(Signed.owner(business)
                        .get("/leads/" + lead + "/timeline")
                        .jsonPath()
                        .getList("events.type"))
                .containsExactlyInAnyOrder("created", "scored");
        JsonPath grades = Signed.owner(business).get("/leads/facets").jsonPath();
        assertThat(grades.getList("grades.value")).containsExactlyInAnyOrder("A", "D");
        assertThat(Signed.owner(business).get("/leads?min_score=50").jsonPath().getList("leads.id"))
                .containsExactly(lead);
    }

    private JsonPath get(String id) {
        return Signed.owner(business)
                .get("/leads/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
