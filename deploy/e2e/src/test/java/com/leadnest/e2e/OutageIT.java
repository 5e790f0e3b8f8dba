package com.leadnest.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server goes away in the middle of the work and comes back. No lead is lost, no event, and nobody restarts a service. */
class OutageIT {

    private static final int ROWS = 20_000;
    private static final int VALID = ROWS - ROWS / LeadFile.INVALID_EVERY;
    private static final List<String> SERVICES = List.of("gateway", "auth-service", "lead-service", "scoring-service");

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "kafka", "redis"})
    void recoversWithoutARestart(String part, @TempDir Path folder) throws Exception {
        Business business = Business.register();
        List<Long> before = SERVICES.stream()
                .map(each -> Stack.running().process(each).pid())
                .toList();
        String job = business.startImport(LeadFile.of(folder, ROWS), Map.of());
        Stack.running().holdDown(part);
        Answer answer = business.api().get("/leads");
        // Away is a clear answer (or none was needed), never a crash.
        assertThat(answer.status()).as(answer.body()).isIn(200, 503, 504);
        if (answer.status() != 200) {
            assertThat(answer.json().path("request_id").asText()).startsWith("req_");
        }
        Stack.running().release(part);
        Stack.running().awaitHealthy();

        assertThat(business.awaitImport(job, Duration.ofMinutes(2))
                        .path("created")
                        .asInt())
                .isEqualTo(VALID);
        business.awaitScored(VALID, Duration.ofMinutes(2));
        String id = business.registration().at("/user/business_id").asText();
        assertThat(Events.of("leadnest.leads-bulk.v1", id).stream()
                        .map(Events.Event::id)
                        .distinct()
                        .count())
                .isEqualTo(VALID);
        assertThat(SERVICES.stream()
                        .map(each -> Stack.running().process(each).pid())
                        .toList())
                .isEqualTo(before);
    }

    @Test
    void aLiveLeadIsStoredWhileKafkaIsAwayAndScoredAfterwards() throws Exception {
        Business business = Business.register();
        Stack.running().holdDown("kafka");
        String lead = business.api()
                .post("/leads", "{\"name\":\"Grace Hopper\",\"email\":\"grace@example.com\"}")
                .expect(201)
                .json()
                .path("id")
                .asText();
        Stack.running().release("kafka");
        await("the lead is scored")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> business.api()
                        .get("/leads/" + lead)
                        .json()
                        .path("score")
                        .isInt());
    }
}
