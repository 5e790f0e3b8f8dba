package com.leadnest.nurture.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.service.Book;
import com.leadnest.nurture.service.Made;
import com.leadnest.nurture.service.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a simulation says of who is left out is what the start then does, for every kind of person there can be. */
@QuarkusTest
class AdmissionTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    /** With and without e-mail, phone, consent, opt-outs; open and won; just come in and long known: 2⁷ people. */
    private static final String EVERY_KIND = "INSERT INTO people (business_id, lead_id, name, email, phone, status,"
            + " sms_consent_at, opted_out_email, opted_out_sms, arrived_at, lead_version) SELECT $1::uuid,"
            + " (lpad(to_hex(i), 8, '0') || right($1::uuid::text, 28))::uuid, 'Dana Reyes',"
            + " CASE WHEN i & 1 > 0 THEN i || '@example.com' END, CASE WHEN i & 2 > 0 THEN '+15125550101' END,"
            + " CASE WHEN i & 4 > 0 THEN 'won' ELSE 'new' END, CASE WHEN i & 8 > 0 THEN now() END,"
            + " CASE WHEN i & 16 > 0 THEN now() END, CASE WHEN i & 32 > 0 THEN now() END,"
            + " CASE WHEN i & 64 > 0 THEN now() ELSE now() - interval '1 year' END, 1 FROM generate_series(0, 127) AS i";

    private final UUID business = TypeId.newId();

    @Inject
    Book book;

    @BeforeEach
    void everyKindOfPerson() {
        book.in(business, tx -> tx.preparedQuery(EVERY_KIND).execute(Tuple.of(business)));
    }

    @Test
    void agreesOnASequenceOfMailsAndTexts() {
        Map<String, Integer> reasons = agreed("medspa_initial");
        assertThat(reasons.get("lead_closed")).isEqualTo(64);
        // Neither address: 16 of the 64 open ones.
        assertThat(reasons.get("lead_has_no_address")).isEqualTo(16);
        // All the addresses they have are opted out of: by mail only 8 of 16, by text only 8 of 16, both 4 of 16.
        assertThat(reasons.get("opted_out")).isEqualTo(20);
        // By text only, not opted out, long known, without consent; and those who opted out of mail alone.
        assertThat(reasons.get("no_consent")).isEqualTo(3);
        assertThat(reasons.get("enrolled")).isEqualTo(25);
    }

    @Test
    void agreesOnMarketingTextsWhichNeedConsent() {
        Map<String, Integer> reasons = agreed(
                Made.sequence(business, Made.definition(Made.sms("a", "marketing"), Made.sms("b", "marketing"))));
        assertThat(reasons.get("lead_has_no_address")).isEqualTo(32);
        assertThat(reasons.get("opted_out")).isEqualTo(16);
        assertThat(reasons.get("no_consent")).isEqualTo(4);
        assertThat(reasons.get("enrolled")).isEqualTo(12);
    }

    @Test
    void agreesOnTransactionalTextsWhichNeedNone() {
        Map<String, Integer> reasons = agreed(Made.sequence(business, Made.definition(Made.sms("a", "transactional"))));
        assertThat(reasons).doesNotContainKey("no_consent");
        assertThat(reasons.get("enrolled")).isEqualTo(16);
    }

    @Test
    void agreesOnAWayThatEndsBeforeAnythingHappens() {
        Map<String, Object> ends = Map.of(
                "key", "ends",
                "type", "branch",
                "condition", Map.of("kind", "status_is", "value", "new"),
                "then", "end",
                "otherwise", "mail");
        Map<String, Integer> reasons = agreed(Made.sequence(business, Made.definition(ends, Made.email("mail"))));
        assertThat(reasons.get("nothing_to_do")).isEqualTo(16);
        assertThat(reasons).doesNotContainKey("enrolled");
    }

    @Test
    void agreesOnThoseWhoAreInItAlready() {
        int enrolled = agreed("medspa_initial").get("enrolled");
        Map<String, Integer> again = agreed("medspa_initial");
        assertThat(again.get("already_enrolled")).isEqualTo(enrolled);
        assertThat(again).doesNotContainKey("enrolled");
    }

    /** How many are left out for which reason, and how many are enrolled: as simulated, and as it then was. */
    private Map<String, Integer> agreed(String template) {
        Map<String, Integer> simulated = simulated(template);
        assertThat(started(template)).isEqualTo(simulated);
        assertThat(simulated.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(128);
        return simulated;
    }

    private Map<String, Integer> simulated(String template) {
        JsonPath result = Signed.owner(business)
                .body(Map.of("template_id", template, "filter", Map.of()))
                .post("/api/nurture/simulate")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Integer> reasons = new TreeMap<>();
        List<Map<String, Object>> excluded = result.getList("excluded");
        excluded.forEach(each -> reasons.put((String) each.get("reason"), (Integer) each.get("count")));
        put(reasons, result.getInt("people"));
        return reasons;
    }

    private Map<String, Integer> started(String template) {
        String job = Signed.owner(business)
                .body(Map.of("template_id", template, "filter", Map.of()))
                .post("/api/nurture/bulk-start")
                .then()
                .statusCode(202)
                .extract()
                .path("job_id");
        await().atMost(SOON).until(() -> "completed".equals(job(job).getString("status")));
        Map<String, Integer> reasons = new TreeMap<>(job(job).getMap("reasons"));
        put(reasons, job(job).getInt("enrolled"));
        return reasons;
    }

    private static void put(Map<String, Integer> reasons, int enrolled) {
        if (enrolled > 0) {
            reasons.put("enrolled", enrolled);
        }
    }

    private JsonPath job(String id) {
        return Signed.owner(business).get("/api/nurture/jobs/" + id).jsonPath();
    }
}
