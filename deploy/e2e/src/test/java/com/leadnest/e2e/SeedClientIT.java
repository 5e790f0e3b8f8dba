package com.leadnest.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calls of the developer documentation's client, in its order, with its shapes. */
class SeedClientIT {

    private static final String CSV =
            """
            name,email,phone,business_name,notes
            John Doe,john@example.com,(555) 123-4567,Doe Enterprises,asked about Botox
            Jane Roe,not-an-email,,,
            ,,,,
            Max Mustermann,max@example.com,5551234568,,
            """;

    @Test
    void registersImportsPollsListsSearchesAndScores(@TempDir Path folder) throws Exception {
        Business business = Business.register();
        registrationHasTheDocumentedShape(business.registration());
        JsonNode login = business.api()
                .post(
                        "/auth/login",
                        "{\"email\":\"" + business.email() + "\",\"password\":\"" + Business.PASSWORD + "\"}")
                .expect(200)
                .json();
        assertThat(login.at("/user/email").asText()).isEqualTo(business.email());
        Api api = business.api().with(login.path("token").asText());

        Path file = Files.writeString(folder.resolve("leads.csv"), CSV);
        JsonNode accepted = api.upload(file, Map.of()).expect(202).json();
        assertThat(accepted.path("job_id").asText()).matches("job_[0-9a-z]{26}");
        assertThat(accepted.path("message").asText()).isEqualTo("Bulk import started");
        assertThat(Instant.parse(accepted.path("estimated_completion").asText()))
                .isAfter(Instant.EPOCH);

        importEnds(business.awaitImport(accepted.path("job_id").asText(), Duration.ofSeconds(30)));
        String john = listsAndSearches(api);
        scores(api, john);
        countsWhatItEarned(api, john);
    }

    private static void registrationHasTheDocumentedShape(JsonNode registration) {
        assertThat(registration.path("token").asText()).contains(".");
        JsonNode user = registration.path("user");
        assertThat(user.path("id").asText()).matches("user_[0-9a-z]{26}");
        assertThat(user.path("business_name").asText()).isEqualTo("Elite Med Spa");
        Duration trial = Duration.between(
                Instant.now(), Instant.parse(user.path("trial_expires").asText()));
        assertThat(trial).isBetween(Duration.ofDays(7).minusMinutes(2), Duration.ofDays(7));
    }

    private static void importEnds(JsonNode status) {
        assertThat(status.path("status").asText()).as(status.toString()).isEqualTo("completed");
        assertThat(status.path("created").asInt()).isEqualTo(2);
        // Two leads, and a row with nothing in it, which is skipped.
        assertThat(status.path("skipped").asInt()).isEqualTo(1);
        assertThat(status.path("successful").asInt()).isEqualTo(3);
        assertThat(status.path("failed").asInt())
                .isEqualTo(status.path("errors").size());
        assertThat(status.path("created").asInt()
                        + status.path("updated").asInt()
                        + status.path("unchanged").asInt()
                        + status.path("skipped").asInt()
                        + status.path("failed").asInt())
                .isEqualTo(status.path("processed").asInt());
        assertThat(status.at("/errors/0/row").asInt()).isEqualTo(2);
        assertThat(status.at("/errors/0/error").asText()).isEqualTo("Invalid email format");
    }

    private static String listsAndSearches(Api api) {
        JsonNode found = api.get("/leads?page=1&per_page=20&search=john&status=new")
                .expect(200)
                .json();
        assertThat(found.path("total_count").asInt()).isEqualTo(1);
        assertThat(found.path("page").asInt()).isEqualTo(1);
        assertThat(found.path("per_page").asInt()).isEqualTo(20);
        JsonNode lead = found.at("/leads/0");
        assertThat(lead.path("name").asText()).isEqualTo("John Doe");
        assertThat(lead.path("email").asText()).isEqualTo("john@example.com");
        assertThat(lead.path("phone").asText()).isEqualTo("+15551234567");
        assertThat(lead.path("business_name").asText()).isEqualTo("Doe Enterprises");
        assertThat(lead.path("status").asText()).isEqualTo("new");
        return lead.path("id").asText();
    }

    private static void scores(Api api, String lead) {
        JsonNode answer = api.post(
                        "/api/ai/bulk-score-leads",
                        "{\"leads\":[{\"id\":\"" + lead + "\",\"name\":\"John Doe\",\"email\":\"john@example.com\","
                                + "\"phone\":\"+15551234567\",\"source\":\"google_ads\",\"industry\":\"medspas\"}]}")
                .expect(200)
                .json();
        JsonNode scored = answer.at("/scored_leads/0");
        assertThat(scored.path("lead_id").asText()).isEqualTo(lead);
        assertThat(scored.path("score").asInt()).isBetween(1, 100);
        assertThat(scored.path("grade").asText()).matches("[A-D]");
        assertThat(scored.path("confidence").asDouble()).isBetween(0.0, 0.2);
        assertThat(scored.path("factors")).isNotEmpty();
        assertThat(answer.at("/stats/total_leads").asInt()).isEqualTo(1);
        assertThat(answer.at("/stats/avg_score").asDouble())
                .isEqualTo(scored.path("score").asDouble());
        assertThat(answer.at("/stats/grade_distribution/" + scored.path("grade").asText())
                        .asInt())
                .isEqualTo(1);

        JsonNode shown = await("the list shows the score")
                .atMost(Duration.ofSeconds(20))
                .until(() -> api.get("/leads/" + lead).expect(200).json(), found -> found.path("score")
                        .isInt());
        assertThat(shown.path("grade").asText()).matches("[A-D]");
        assertThat(shown.path("score_factors")).isNotEmpty();
    }

    /** The lead is won for 4,800.50; the documented fields are there, and each opens to its rows. */
    private static void countsWhatItEarned(Api api, String lead) {
        JsonNode won = api.patch("/leads/" + lead, "{\"status\":\"won\",\"deal_value\":4800.5}")
                .expect(200)
                .json();
        assertThat(won.path("deal_value").decimalValue()).isEqualByComparingTo("4800.50");
        String roi = "/api/analytics/roi?days=30&industry=medspas";
        // The leads come by the imports' lane, the deal by the live one: either may be first.
        JsonNode metrics = await("analytics knows of both leads and of the deal")
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> api.get(roi).expect(200).json(),
                        answer -> answer.at("/metrics/deals_closed").asInt() == 1
                                && answer.at("/metrics/leads_uploaded").asInt() == 2)
                .path("metrics");
        assertThat(metrics.path("revenue_generated").decimalValue()).isEqualByComparingTo("4800.50");
        assertThat(metrics.path("conversion_rate").decimalValue()).isEqualByComparingTo("50.0");
        assertThat(metrics.path("calls_made").isInt()).isTrue();
        assertThat(metrics.path("emails_sent").isInt()).isTrue();
        assertThat(metrics.path("appointments_booked").isInt()).isTrue();
        assertThat(metrics.path("cost_per_lead").isNull()).isTrue();
        assertThat(metrics.path("roi_percentage").isNull()).isTrue();
        JsonNode rows = api.get("/api/analytics/roi/deals_closed/rows?days=30&industry=medspas")
                .expect(200)
                .json();
        assertThat(rows.at("/rows/0/lead_id").asText()).isEqualTo(lead);
    }

    @Test
    void refusesAnEmptyListOfLeadsToScore() {
        Answer answer = Business.register()
                .api()
                .post("/api/ai/bulk-score-leads", "{\"leads\":[]}")
                .expect(400);
        assertThat(answer.json().path("error").asText()).isEqualTo("validation_failed");
        assertThat(answer.json().path("request_id").asText()).isEqualTo(answer.header("X-Request-Id"));
    }
}
