package com.leadnest.nurture.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.service.Book;
import com.leadnest.nurture.service.LeadServiceResource;
import com.leadnest.nurture.service.Leads;
import com.leadnest.testing.identity.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A sequence for a lead whose event has not come yet: lead-service is asked. */
@QuarkusTest
class NewcomerTest {

    @Inject
    Book book;

    @Inject
    ObjectMapper mapper;

    private final UUID business = TypeId.newId();
    private final UUID lead = TypeId.newId();
    private final String leadId = TypeId.LEAD.text(lead);
    private final String bearer = TestTokens.bearer(business, "agent");

    @Test
    void isAskedForWithTheCallersOwnRightsAndKept() throws JsonProcessingException {
        LeadSnapshot known = Leads.of(lead, "Nora Newcomer", "nora@example.com", null, 4);
        LeadServiceResource.knows(leadId, mapper.writeValueAsString(known));
        start().statusCode(200)
                .body("total_steps", equalTo(3))
                .body("scheduled_steps[0].subject", equalTo("Thank you for your interest, Nora!"));
        assertThat(LeadServiceResource.asked(leadId)).isEqualTo(bearer + "\n");
        assertThat(people("name = 'Nora Newcomer' AND lead_version = 4")).isEqualTo(1);
        start().statusCode(409).body("error", equalTo("already_enrolled"));
        assertThat(LeadServiceResource.asked(leadId)).isEqualTo(bearer + "\n");
    }

    @Test
    void isNotThereWhenLeadServiceKnowsNobodyEither() {
        start().statusCode(404).body("error", equalTo("lead_not_found"));
        assertThat(LeadServiceResource.asked(leadId)).isEqualTo(bearer + "\n");
        assertThat(people("TRUE")).isZero();
    }

    @Test
    void canBeTriedAgainWhenLeadServiceIsAway() {
        LeadServiceResource.failsFor(leadId);
        start().statusCode(503).body("error", equalTo("unavailable"));
        // Once more by itself, for a connection that was just being closed.
        assertThat(LeadServiceResource.asked(leadId)).isEqualTo((bearer + "\n").repeat(2));
        assertThat(people("TRUE")).isZero();
    }

    @Test
    void isKnownToSimulationAndPreviewToo() throws JsonProcessingException {
        post("simulate").statusCode(404).body("error", equalTo("lead_not_found"));
        post("preview").statusCode(404).body("error", equalTo("lead_not_found"));
        LeadSnapshot known = Leads.of(lead, "Nora Newcomer", "nora@example.com", null, 4);
        LeadServiceResource.knows(leadId, mapper.writeValueAsString(known));
        post("preview").statusCode(200).body("steps[0].subject", equalTo("Thank you for your interest, Nora!"));
        post("simulate").statusCode(200).body("people", equalTo(1)).body("samples[0].name", equalTo("Nora Newcomer"));
    }

    private ValidatableResponse start() {
        return post("start-sequence");
    }

    private ValidatableResponse post(String path) {
        return RestAssured.given()
                .header("Authorization", bearer)
                .contentType("application/json")
                .body(Map.of("lead_id", leadId, "template_id", "medspa_initial"))
                .post("/api/nurture/" + path)
                .then();
    }

    private long people(String condition) {
        return book.number(business, "SELECT count(*) AS n FROM people WHERE business_id = $1 AND " + condition);
    }
}
