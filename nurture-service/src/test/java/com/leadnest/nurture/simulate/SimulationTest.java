package com.leadnest.nurture.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.sequence.Sequences;
import com.leadnest.nurture.service.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SimulationTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** A Monday, 8:00 in New York. */
    private static final String START = "2026-06-01T12:00:00Z";

    private static final String PERSON = "INSERT INTO people (business_id, lead_id, name, email, phone, status,"
            + " custom_fields, lead_version, sms_consent_at, opted_out_email) VALUES ($1, $2, $3, $4, $5, $6,"
            + " $7, 1, CASE WHEN $8 THEN now() END, CASE WHEN $9 THEN now() END)";

    private final UUID business = TypeId.newId();

    @Inject
    Tenancy tenancy;

    @Inject
    Sequences sequences;

    private UUID person(String name, String email, String phone, String status, boolean consent, boolean noEmail) {
        UUID lead = TypeId.newId();
        Tuple values = Tuple.tuple()
                .addUUID(business)
                .addUUID(lead)
                .addString(name)
                .addString(email)
                .addString(phone)
                .addString(status)
                .addJsonObject(new JsonObject(Map.of("service_interest", "Botox")))
                .addBoolean(consent)
                .addBoolean(noEmail);
        tenancy.inBusiness(business, tx -> tx.preparedQuery(PERSON).execute(values))
                .await()
                .atMost(LIMIT);
        return lead;
    }

    private UUID ann() {
        return person("Ann Lee", "ann@example.com", "+12125550123", "new", true, false);
    }

    private JsonPath simulate(Map<String, Object> people) {
        Map<String, Object> body = new java.util.HashMap<>(people);
        body.putIfAbsent("template_id", "medspa_initial");
        body.put("starts_at", START);
        return Signed.owner(business)
                .body(body)
                .post("/api/nurture/simulate")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private long rows(String table) {
        return tenancy.inBusiness(business, tx -> tx.query("SELECT count(*) AS n FROM " + table)
                        .execute())
                .await()
                .atMost(LIMIT)
                .iterator()
                .next()
                .getLong("n");
    }

    @Test
    void showsOnePersonsDatesAndWordsAndWritesNothing() {
        UUID ann = ann();
        JsonPath result = simulate(Map.of("lead_id", TypeId.LEAD.text(ann)));
        assertThat(result.getInt("people")).isEqualTo(1);
        assertThat(result.getList("excluded")).isEmpty();
        assertThat(result.<String>getList("samples[0].steps.type")).containsExactly("email", "sms", "email");
        // a day and then 10 to 18 o'clock; two days and then 9 to 12 on a working day
        assertThat(result.<String>getList("samples[0].steps.scheduled_at"))
                .containsExactly(START, "2026-06-02T14:00:00Z", "2026-06-04T14:00:00Z");
        assertThat(result.getString("samples[0].steps[0].subject")).isEqualTo("Thank you for your interest, Ann!");
        assertThat(result.getString("samples[0].steps[1].text")).contains("about Botox");
        assertThat(result.getString("schedule[1].day")).isEqualTo("2026-06-02");
        assertThat(result.getString("schedule[1].channel")).isEqualTo("sms");
        assertThat(result.getString("samples[0].name")).isEqualTo("Ann Lee");
        assertThat(result.<String>getList("missing_fields.field")).containsExactly("agent_name", "business_name");
        assertThat(rows("sequences")).isZero();
        assertThat(rows("enrolments")).isZero();
    }

    @Test
    void saysWhichStepsWouldNotReachWhomAndWhy() {
        ann();
        person("Ben", "ben@example.com", "+12125550125", "new", false, false);
        person("Cal", null, "+14155550123", "new", true, false);
        person("Dot", "dot@example.com", "+14155550124", "new", true, true);
        JsonPath result = simulate(Map.of("filter", Map.of()));
        assertThat(result.getInt("people")).isEqualTo(4);
        assertThat(result.<Integer>getList("left_out.step")).containsExactly(1, 1, 4, 7, 7);
        assertThat(result.<String>getList("left_out.reason"))
                .containsExactly("no_email", "opted_out", "no_consent", "no_email", "opted_out");
        assertThat(result.<Integer>getList("left_out.people")).containsOnly(1);
        assertThat(result.getString("left_out[2].channel")).isEqualTo("sms");
    }

    @Test
    void spreadsTheDatesOverTheZonesOfTheRecipients() {
        ann();
        person("Cal", null, "+14155550123", "new", true, false);
        JsonPath result = simulate(Map.of("filter", Map.of()));
        assertThat(result.getString("schedule.find { it.type == 'sms' }.earliest"))
                .isEqualTo("2026-06-02T14:00:00Z");
        assertThat(result.getString("schedule.find { it.type == 'sms' }.latest"))
                .isEqualTo("2026-06-02T17:00:00Z");
        assertThat(result.getInt("schedule.find { it.type == 'sms' }.people")).isEqualTo(2);
        assertThat(result.getInt("schedule[0].people")).isEqualTo(1);
    }

    @Test
    void countsWhoIsLeftOutAndWhy() {
        ann();
        String won = TypeId.LEAD.text(person("Won", "won@example.com", null, "won", false, false));
        String nowhere = TypeId.LEAD.text(person("Nowhere", null, null, "new", false, false));
        String out = TypeId.LEAD.text(person("Out", "out@example.com", null, "new", false, true));
        String silent = TypeId.LEAD.text(person("Silent", null, "+12125550124", "new", false, false));
        JsonPath result = simulate(Map.of("filter", Map.of()));
        assertThat(result.getInt("people")).isEqualTo(1);
        Map<String, String> byReason =
                Map.of("lead_closed", won, "lead_has_no_address", nowhere, "opted_out", out, "no_consent", silent);
        assertThat(result.getList("excluded")).hasSize(4);
        byReason.forEach((reason, lead) -> {
            assertThat(result.getInt("excluded.find { it.reason == '" + reason + "' }.count"))
                    .isEqualTo(1);
            assertThat(result.<String>getList("excluded.find { it.reason == '" + reason + "' }.examples"))
                    .containsExactly(lead);
        });
    }

    @Test
    void leavesOutWhoIsInTheSequenceAlready() {
        UUID ann = ann();
        UUID sequence = tenancy.inBusiness(business, tx -> sequences.adopt(tx, business, "medspa_initial"))
                .await()
                .atMost(LIMIT)
                .id();
        String enrol = "INSERT INTO enrolments (id, business_id, lead_id, sequence_id, sequence_version, status,"
                + " started_by, started_at) VALUES ($1, $2, $3, $4, 1, 'running', 'manual', now())";
        tenancy.inBusiness(business, tx -> tx.preparedQuery(enrol)
                        .execute(Tuple.of(TypeId.newId(), business, ann, sequence)))
                .await()
                .atMost(LIMIT);
        JsonPath result = simulate(Map.of("lead_ids", List.of(TypeId.LEAD.text(ann), TypeId.LEAD.newText())));
        assertThat(result.getInt("people")).isZero();
        assertThat(result.getInt("excluded.find { it.reason == 'already_enrolled' }.count"))
                .isEqualTo(1);
        assertThat(result.getInt("excluded.find { it.reason == 'lead_not_found' }.count"))
                .isEqualTo(1);
    }

    @Test
    void countsPartsAndCostOfTextsOnlyForWhoGetsThem() {
        ann();
        person("Ben", "ben@example.com", "+12125550125", "new", false, false);
        Signed.owner(business)
                .body(Map.of("sms_cost_per_segment", 0.01))
                .put("/api/nurture/settings")
                .then()
                .statusCode(200);
        JsonPath result = simulate(Map.of("filter", Map.of()));
        assertThat(result.getInt("people")).isEqualTo(2);
        assertThat(result.getInt("sms.messages")).isEqualTo(1);
        int segments = result.getInt("samples.find { it.name == 'Ann Lee' }.steps[1].segments");
        assertThat(result.getInt("sms.segments")).isEqualTo(segments).isPositive();
        assertThat(result.getDouble("sms.cost")).isEqualTo(segments * 0.01);
        assertThat(result.getDouble("sms.per_segment")).isEqualTo(0.01);
        assertThat(result.getString("sms.currency")).isEqualTo("USD");
    }

    @Test
    void neverSeesAnotherBusinessesPeople() {
        String ann = TypeId.LEAD.text(ann());
        Signed.owner(UUID.randomUUID())
                .body(Map.of("template_id", "no_show", "lead_id", ann))
                .post("/api/nurture/simulate")
                .then()
                .statusCode(404);
        JsonPath others = Signed.owner(UUID.randomUUID())
                .body(Map.of("template_id", "no_show", "filter", Map.of()))
                .post("/api/nurture/simulate")
                .jsonPath();
        assertThat(others.getInt("people")).isZero();
    }

    @Test
    void previewsEveryVariantForALeadWithOtherWordsOverIts() {
        JsonPath result = Signed.owner(business)
                .body(Map.of(
                        "template_id", "agency_initial",
                        "lead_id", TypeId.LEAD.text(ann()),
                        "lead_data", Map.of("company", "Lee & Co"),
                        "business_data", Map.of("agent_name", "Sarah")))
                .post("/api/nurture/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(result.<String>getList("steps.type")).containsExactly("email", "ab", "ab", "task", "email");
        assertThat(result.getString("steps[1].variant")).isEqualTo("a");
        assertThat(result.getString("steps[1].subject")).isEqualTo("A question about Lee & Co");
        assertThat(result.getString("steps[1].html")).contains("Botox").contains("Sarah");
        assertThat(result.<String>getList("steps[1].missing")).containsExactly("business_name");
    }

    @Test
    void previewsStepsThatAreNotKeptForNobodyInParticular() {
        Map<String, Object> step = Map.of("key", "s", "type", "sms", "text", "Hi {first_name} {field.colour}");
        JsonPath result = Signed.owner(business)
                .body(Map.of("definition", Map.of("steps", List.of(step)), "lead_data", Map.of("colour", "red")))
                .post("/api/nurture/preview")
                .jsonPath();
        assertThat(result.getString("steps[0].text")).isEqualTo("Hi there red");
        assertThat(result.<String>getList("steps[0].missing")).containsExactly("first_name");
        assertThat(result.getInt("steps[0].segments")).isEqualTo(1);
    }
}
