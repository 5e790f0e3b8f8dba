package com.leadnest.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** lead-service dies in the middle of a large import. Nothing is lost, nothing is doubled. */
class KilledImportIT {

    private static final int ROWS = 100_000;
    private static final int INVALID = ROWS / LeadFile.INVALID_EVERY;
    private static final int VALID = ROWS - INVALID;

    @Test
    void aKilledImportGoesOnAndItsCountsAddUp(@TempDir Path folder) throws Exception {
        Business business = Business.register();
        String job = business.startImport(LeadFile.of(folder, ROWS), Map.of());
        await("the import is in its middle")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> business.status(job).path("processed").asInt(), rows -> rows >= ROWS / 10);
        assertThat(business.status(job).path("status").asText()).isEqualTo("running");
        Stack.running().killAndAwait("lead-service");

        JsonNode status = business.awaitImport(job, Duration.ofMinutes(3));
        assertThat(status.path("status").asText()).as(status.toString()).isEqualTo("completed");
        assertThat(status.path("processed").asInt()).isEqualTo(ROWS);
        assertThat(status.path("created").asInt()).isEqualTo(VALID);
        assertThat(status.path("failed").asInt()).isEqualTo(INVALID);
        assertThat(business.leads()).isEqualTo(VALID);

        business.awaitScored(VALID, Duration.ofMinutes(3));
        oneEventPerLead(business);
        oneScorePerLead(business);
    }

    private static void oneEventPerLead(Business business) {
        List<Events.Event> imported = events(business, "leadnest.leads-bulk.v1");
        // At least once on the wire, once by id: what a subscriber that dedupes ends up with.
        assertThat(imported.stream().map(Events.Event::id).distinct().count()).isEqualTo(VALID);
        assertThat(imported.stream().map(Events.Event::key).distinct().count()).isEqualTo(VALID);
        assertThat(imported).allMatch(event -> event.version() == 1);
        assertThat(imported).allMatch(event -> event.key()
                .equals(event.body().at("/lead/id").asText()));
    }

    private static void oneScorePerLead(Business business) {
        Map<String, Long> ids = events(business, "leadnest.scores-bulk.v1").stream()
                .collect(Collectors.groupingBy(
                        Events.Event::key,
                        Collectors.mapping(Events.Event::id, Collectors.collectingAndThen(Collectors.toSet(), set ->
                                (long) set.size()))));
        assertThat(ids).hasSize(VALID);
        assertThat(ids.values()).allMatch(count -> count == 1);
    }

    private static List<Events.Event> events(Business business, String topic) {
        return Events.of(topic, business.registration().at("/user/business_id").asText());
    }
}
