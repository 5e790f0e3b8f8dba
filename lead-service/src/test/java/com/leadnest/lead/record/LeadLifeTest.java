package com.leadnest.lead.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.lead.service.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeadLifeTest {

    private final UUID business = UUID.randomUUID();

    @Test
    void aLeadIsAddedNormalisedAndFound() {
        String id = Signed.lead(
                business,
                Map.of(
                        "name",
                        " John Doe ",
                        "email",
                        "John@Example.com",
                        "phone",
                        "(555) 123-4567",
                        "source",
                        "Google Ads"));
        JsonPath lead = get(id);
        assertThat(lead.getString("name")).isEqualTo("John Doe");
        assertThat(lead.getString("email")).isEqualTo("john@example.com");
        assertThat(lead.getString("phone")).isEqualTo("+15551234567");
        assertThat(lead.getString("source")).isEqualTo("google_ads");
        assertThat(lead.getString("status")).isEqualTo("new");
        assertThat(lead.getInt("version")).isEqualTo(1);
        assertThat(lead.getList("tags")).isEmpty();
        assertThat((Object) lead.get("score")).isNull();
    }

    @Test
    void aSecondLeadWithTheAddressIsRefusedAndTheFirstIsNamed() {
        String first = Signed.lead(business, Map.of("email", "ann@example.com"));
        JsonPath answer = Signed.owner(business)
                .body(Map.of("name", "Other Ann", "email", "ANN@example.com"))
                .post("/leads")
                .then()
                .statusCode(409)
                .extract()
                .jsonPath();
        assertThat(answer.getString("error")).isEqualTo("lead_exists");
        assertThat(answer.getList("details.existing_id")).containsExactly(first);
        assertThat(total("")).isEqualTo(1);
        assertThat(Signed.lead(UUID.randomUUID(), Map.of("email", "ann@example.com")))
                .isNotEqualTo(first);
    }

    @Test
    void aChangeTouchesWhatItNamesAndNullClears() {
        String id = Signed.lead(business, Map.of("name", "Ann", "notes", "old", "phone", "5551234567"));
        Map<String, Object> change = new HashMap<>();
        change.put("notes", null);
        change.put("status", "contacted");
        change.put("tags", List.of("vip", "vip", "denver"));
        change.put("version", 1);
        JsonPath lead = patch(id, change, 200);
        assertThat((Object) lead.get("notes")).isNull();
        assertThat(lead.getString("phone")).isEqualTo("+15551234567");
        assertThat(lead.getString("status")).isEqualTo("contacted");
        assertThat(lead.getList("tags")).containsExactly("vip", "denver");
        assertThat(lead.getInt("version")).as("a change of fields and a move").isEqualTo(3);
        assertThat(patch(id, Map.of("name", "Bob", "version", 1), 409).getString("error"))
                .isEqualTo("version_conflict");
        assertThat(patch(id, Map.of("status", "new"), 422).getString("error")).isEqualTo("invalid_transition");
        assertThat(patch(id, Map.of("name", "Ann"), 200).getInt("version")).isEqualTo(3);
    }

    @Test
    void aLeadCannotBeMadeNobody() {
        String id = Signed.lead(business, Map.of("name", "Ann"));
        Map<String, Object> change = new HashMap<>();
        change.put("name", null);
        assertThat(patch(id, change, 400).getList("details.name")).hasSize(1);
        assertThat(get(id).getString("name")).isEqualTo("Ann");
    }

    @Test
    void aDeletedLeadIsGoneFromEverywhere() {
        String id = Signed.lead(business, Map.of("email", "gone@example.com"));
        Signed.owner(business).delete("/leads/" + id).then().statusCode(204);
        Signed.owner(business).get("/leads/" + id).then().statusCode(404);
        Signed.owner(business).delete("/leads/" + id).then().statusCode(404);
        assertThat(total("")).isZero();
        assertThat(Signed.lead(business, Map.of("email", "gone@example.com"))).isNotEqualTo(id);
    }

    @Test
    void anotherBusinessSeesChangesAndDeletesNothing() {
        String id = Signed.lead(business, Map.of("name", "Ann"));
        UUID other = UUID.randomUUID();
        Signed.owner(other).get("/leads/" + id).then().statusCode(404);
        Signed.owner(other)
                .body(Map.of("name", "Eve"))
                .patch("/leads/" + id)
                .then()
                .statusCode(404);
        Signed.owner(other).delete("/leads/" + id).then().statusCode(404);
        Signed.owner(other).get("/leads/" + id + "/timeline").then().statusCode(404);
        assertThat(get(id).getString("name")).isEqualTo("Ann");
    }

    @Test
    void theTimelineTellsWhatHappenedNewestFirst() {
        String id = Signed.lead(business, Map.of("name", "Ann"));
        patch(id, Map.of("name", "Anna", "status", "qualified"), 200);
        JsonPath timeline = Signed.owner(business)
                .get("/leads/" + id + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(timeline.getList("events.type")).containsExactly("status_changed", "updated", "created");
        assertThat(timeline.getString("events[0].data.from")).isEqualTo("new");
        assertThat(timeline.getString("events[0].data.to")).isEqualTo("qualified");
        assertThat(timeline.getList("events[1].data.changed")).containsExactly("name");
        assertThat(timeline.getString("events[0].actor")).startsWith("user_");
        assertThat((Object) timeline.get("next_cursor")).isNull();
    }

    @Test
    void ownFieldsAreTypedAndHiddenWhenDeleted() {
        String field = Signed.owner(business)
                .body(Map.of("label", "Budget (USD)", "type", "money"))
                .post("/leads/fields")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Signed.owner(business)
                .body(Map.of("label", "Budget USD", "type", "text"))
                .post("/leads/fields")
                .then()
                .statusCode(409);
        String id = Signed.lead(business, Map.of("name", "Ann", "custom_fields", Map.of("budget_usd", 1500.5)));
        assertThat(get(id).getDouble("custom_fields.budget_usd")).isEqualTo(1500.5);
        assertThat(patch(id, Map.of("custom_fields", Map.of("budget_usd", "much")), 400)
                        .getMap("details"))
                .containsOnlyKeys("custom_fields.budget_usd");
        Signed.owner(business).delete("/leads/fields/" + field).then().statusCode(204);
        assertThat(get(id).getMap("custom_fields")).isEmpty();
        Signed.owner(business)
                .body(Map.of("label", "Budget USD", "type", "money"))
                .post("/leads/fields")
                .then()
                .statusCode(201);
        assertThat(get(id).getDouble("custom_fields.budget_usd")).isEqualTo(1500.5);
    }

    private int total(String query) {
        return Signed.owner(business)
                .get("/leads" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("total_count");
    }

    private JsonPath get(String id) {
        return Signed.owner(business)
                .get("/leads/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath patch(String id, Map<String, ?> change, int status) {
        return Signed.owner(business)
                .body(change)
                .patch("/leads/" + id)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }
}
