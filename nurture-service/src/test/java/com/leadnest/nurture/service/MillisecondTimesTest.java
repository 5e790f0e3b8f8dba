package com.leadnest.nurture.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MillisecondTimesTest {

    private static final String MILLISECONDS = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z";

    @Inject
    Book book;

    @Inject
    MovableClock clock;

    @Inject
    ObjectMapper mapper;

    private final UUID business = TypeId.newId();

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void timesEndAtTheMillisecondWhereverTheyAreShown() throws Exception {
        // Near the system's time, by which the tokens of tests are made; not before it.
        Instant second = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(2);
        clock.stopAt(second.plusNanos(123_456_789));
        String trimmed = second.plusMillis(123).toString();
        UUID lead = book.people(business, 1).get(0);
        JsonPath started = Signed.owner(business)
                .body(Map.of("lead_id", TypeId.LEAD.text(lead), "template_id", "medspa_initial"))
                .post("/api/nurture/start-sequence")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(started.getString("scheduled_steps[0].scheduled_at")).isEqualTo(trimmed);
        assertThat(started.<String>getList("scheduled_steps.scheduled_at"))
                .allMatch(time -> time.matches(MILLISECONDS));
        JsonPath shown = Signed.owner(business)
                .get("/api/nurture/enrolments/" + started.getString("enrolment_id"))
                .jsonPath();
        assertThat(shown.getString("started_at")).isEqualTo(trimmed);
        assertThat(shown.<String>getList("steps.scheduled_at")).allMatch(time -> time.matches(MILLISECONDS));
        assertThat(mapper.writeValueAsString(List.of(Instant.parse("2026-11-24T12:00:00.000999Z"))))
                .isEqualTo("[\"2026-11-24T12:00:00Z\"]");
    }
}
