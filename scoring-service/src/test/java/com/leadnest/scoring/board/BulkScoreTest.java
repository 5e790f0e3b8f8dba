package com.leadnest.scoring.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.leadnest.scoring.service.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkScoreTest {

    private static JsonPath score(UUID business, Object... leads) {
        return Signed.owner(business)
                .body(Map.of("leads", List.of(leads)))
                .post("/api/ai/bulk-score-leads")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void answersTheDeveloperDocumentationsRequest() {
        JsonPath answer = score(
                UUID.randomUUID(),
                Map.of(
                        "id", "lead_1",
                        "name", "John Doe",
                        "email", "john@example.com",
                        "phone", "+15551234567",
                        "source", "google_ads",
                        "industry", "medspas"));
        assertThat(answer.getString("scored_leads[0].lead_id")).isEqualTo("lead_1");
        assertThat(answer.getInt("scored_leads[0].score")).isBetween(55, 75);
        assertThat(answer.getString("scored_leads[0].grade")).isIn("A", "B");
        assertThat(answer.getDouble("scored_leads[0].confidence")).isBetween(0.0, 0.2);
        assertThat(answer.getString("scored_leads[0].confidence_note")).isEqualTo("no outcomes yet");
        assertThat(answer.<String>getList("scored_leads[0].factors")).contains("Complete profile");
        assertThat(answer.getInt("stats.total_leads")).isEqualTo(1);
        assertThat(answer.getDouble("stats.avg_score")).isEqualTo(answer.getDouble("scored_leads[0].score"));
        assertThat(answer.<String, Integer>getMap("stats.grade_distribution")).containsOnlyKeys("A", "B", "C", "D");
        assertThat(answer.getInt("stats.high_value_count")).isEqualTo(answer.getInt("stats.grade_distribution.A"));
    }

    @Test
    void explainsItselfExactlyOnTheWire() {
        JsonPath answer = score(UUID.randomUUID(), Map.of("id", "1", "source", "referral", "notes", "call me"));
        double sum = answer.getDouble("scored_leads[0].base_logit");
        int points = 50;
        for (Map<String, Object> part : answer.<Map<String, Object>>getList("scored_leads[0].contributions")) {
            assertThat(part).containsOnlyKeys("name", "label", "points", "logit");
            sum += ((Number) part.get("logit")).doubleValue();
            points += ((Number) part.get("points")).intValue();
        }
        assertThat(sum).isEqualTo(answer.getDouble("scored_leads[0].logit"), within(1e-6));
        assertThat(points).isEqualTo(answer.getInt("scored_leads[0].score"));
    }

    @Test
    void scoresOneHundredLeadsInTheirOrder() {
        Object[] leads = IntStream.range(0, 100)
                .mapToObj(i -> Map.of("id", "lead_" + i, "source", i % 2 == 0 ? "referral" : "cold call"))
                .toArray();
        JsonPath answer = score(UUID.randomUUID(), leads);
        List<String> ids = answer.getList("scored_leads.lead_id");
        assertThat(ids).hasSize(100).startsWith("lead_0", "lead_1").endsWith("lead_99");
        assertThat(answer.getInt("scored_leads[0].score")).isGreaterThan(answer.getInt("scored_leads[1].score"));
        assertThat(answer.getInt("stats.total_leads")).isEqualTo(100);
    }

    @Test
    void takesWhateverTextAndFieldsCallersSend() {
        JsonPath answer = score(
                UUID.randomUUID(),
                Map.of("id", "🦄", "name", "\u202eevil", "notes", "x ".repeat(200_000), "unheard_of", List.of(1, 2)),
                Map.of("id", "2", "custom_fields", Map.of("budget", 12, "when", "soon")));
        assertThat(answer.getString("scored_leads[0].lead_id")).isEqualTo("🦄");
        assertThat(answer.<String>getList("scored_leads[0].factors")).contains("Left a detailed message");
        assertThat(answer.getDouble("scored_leads[1].confidence")).isBetween(0.0, 0.2);
    }
}
