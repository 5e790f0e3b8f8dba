package com.leadnest.nurture.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.service.Book;
import com.leadnest.nurture.service.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkStartTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Book book;

    private final UUID business = TypeId.newId();

    @Test
    void enrolsEverybodyOfAFilterAndItsCountsAddUp() {
        List<UUID> people = book.people(business, 2_500);
        book.people(TypeId.newId(), 10);
        book.enrol(business, "medspa_initial", people.subList(0, 40));
        JsonPath job = ended(start(Map.of("filter", Map.of("status", "new"))));
        assertThat(job.getString("status")).isEqualTo("completed");
        assertThat(job.getInt("matched")).isEqualTo(2_500);
        assertThat(job.getInt("enrolled")).isEqualTo(2_460);
        assertThat(job.getInt("skipped")).isEqualTo(40);
        assertThat(job.getInt("reasons.already_enrolled")).isEqualTo(40);
        assertThat(book.number(business, "SELECT count(*) AS n FROM enrolments WHERE business_id = $1"))
                .isEqualTo(2_500);
    }

    @Test
    void countsThoseOfAListWhoAreNotThere() {
        List<String> ids = new ArrayList<>();
        book.people(business, 3).forEach(lead -> ids.add(TypeId.LEAD.text(lead)));
        ids.add(TypeId.LEAD.newText());
        JsonPath job = ended(start(Map.of("lead_ids", ids)));
        assertThat(job.getInt("enrolled")).isEqualTo(3);
        assertThat(job.getInt("reasons.lead_not_found")).isEqualTo(1);
        assertThat(job.getInt("matched")).isEqualTo(4);
    }

    @Test
    void aDryRunOnlyCounts() {
        book.people(business, 5);
        Signed.owner(business)
                .body(Map.of("template_id", "medspa_initial", "filter", Map.of(), "dry_run", true))
                .post("/api/nurture/bulk-start")
                .then()
                .statusCode(202)
                .body("matched", equalTo(5))
                .body("job_id", nullValue());
        assertThat(book.number(business, "SELECT count(*) AS n FROM bulk_jobs WHERE business_id = $1"))
                .isZero();
    }

    @Test
    void refusesARequestThatSaysNobodyOrTwice() {
        Signed.owner(business)
                .body(Map.of("template_id", "medspa_initial"))
                .post("/api/nurture/bulk-start")
                .then()
                .statusCode(400)
                .body("details.filter[0]", equalTo("give either filter or lead_ids"));
    }

    private String start(Map<String, Object> who) {
        Map<String, Object> body = new HashMap<>(who);
        body.put("template_id", "medspa_initial");
        return Signed.owner(business)
                .body(body)
                .post("/api/nurture/bulk-start")
                .then()
                .statusCode(202)
                .extract()
                .path("job_id");
    }

    private JsonPath ended(String job) {
        await().atMost(SOON).until(() -> "completed".equals(get(job).getString("status")));
        return get(job);
    }

    private JsonPath get(String job) {
        return Signed.owner(business)
                .get("/api/nurture/jobs/" + job)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
