package com.leadnest.nurture.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.lead.LeadCreated;
import com.leadnest.contracts.lead.LeadDeleted;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.score.LeadScored;
import com.leadnest.contracts.score.ScoreEvents;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.nurture.intake.LeadEffects;
import com.leadnest.nurture.intake.ScoreEffects;
import com.leadnest.nurture.service.Book;
import com.leadnest.nurture.service.Leads;
import com.leadnest.nurture.service.Signed;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleTest {

    private static final String RULES = "/api/nurture/rules";

    @Inject
    Book book;

    @Inject
    LeadEffects leads;

    @Inject
    ScoreEffects scores;

    private final UUID business = TypeId.newId();
    private final UUID lead = TypeId.newId();

    @Test
    void aNewLeadThatFitsIsEnrolledOnceAndNoOther() {
        rule("lead_created", Map.of("source", "google_ads", "tag", "vip"));
        rule("lead_created", Map.of("source", "yelp"));
        arrives(lead);
        assertThat(enrolments("rule")).isEqualTo(1);
        leads(LeadEvents.DELETED, lead, 2, new LeadDeleted(TypeId.LEAD.text(lead), Instant.now()));
        assertThat(
                        book.number(
                                business,
                                "SELECT count(*) AS n FROM enrolments WHERE business_id = $1 AND ended_reason = 'lead_deleted'"))
                .isEqualTo(1);
        arrives(lead);
        assertThat(enrolments("rule")).isEqualTo(1);
    }

    @Test
    void aGoodGradeEnrolsWhetherTheScoreOrTheLeadComesFirst() {
        rule("lead_scored", Map.of("grade_at_least", "B"));
        UUID second = TypeId.newId();
        UUID poor = TypeId.newId();
        scored(lead, "A");
        assertThat(enrolments("rule")).isZero();
        arrives(lead);
        assertThat(enrolments("rule")).isEqualTo(1);
        arrives(second);
        arrives(poor);
        scored(second, "B");
        scored(poor, "C");
        assertThat(enrolments("rule")).isEqualTo(2);
    }

    @Test
    void rulesAreChangedAndDeletedByTheirBusinessOnly() {
        String id = rule("lead_created", Map.of());
        UUID other = TypeId.newId();
        Signed.owner(other).get(RULES + "/" + id).then().statusCode(404);
        Signed.owner(other).delete(RULES + "/" + id).then().statusCode(404);
        Signed.owner(business)
                .body(body("status_changed", Map.of("status", "contacted"), false))
                .put(RULES + "/" + id)
                .then()
                .statusCode(200)
                .body("on", equalTo("status_changed"))
                .body("enabled", equalTo(false))
                .body("conditions.status", equalTo("contacted"));
        Signed.owner(business).get(RULES).then().body("rules", hasSize(1));
        Signed.owner(business).delete(RULES + "/" + id).then().statusCode(204);
        Signed.owner(business).get(RULES).then().body("rules", hasSize(0));
    }

    private String rule(String on, Map<String, String> conditions) {
        return Signed.owner(business)
                .body(body(on, conditions, true))
                .post(RULES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> body(String on, Map<String, String> conditions, boolean enabled) {
        return Map.of(
                "name", "New leads",
                "on", on,
                "conditions", conditions,
                "enabled", enabled,
                "template_id", "medspa_initial");
    }

    private void arrives(UUID who) {
        leads(LeadEvents.CREATED, who, 1, new LeadCreated(Leads.dana(who, 1)));
    }

    private void leads(EventType<?> type, UUID who, long version, Object data) {
        book.in(business, tx -> leads.handle(tx, business, List.of(event(type, who, version, data))));
    }

    private void scored(UUID who, String grade) {
        LeadScored data =
                new LeadScored(TypeId.LEAD.text(who), 80, grade, 0.5, 0.5, List.of(), "prior-1", 1, Instant.now());
        book.in(business, tx -> scores.handle(tx, business, List.of(event(ScoreEvents.SCORED, who, 1, data))));
    }

    private ReceivedEvent event(EventType<?> type, UUID who, long version, Object data) {
        return new ReceivedEvent(
                TypeId.newId(), type, business, TypeId.LEAD.text(who), version, Instant.now(), null, data);
    }

    private long enrolments(String by) {
        return book.number(
                business, "SELECT count(*) AS n FROM enrolments WHERE business_id = $1 AND started_by = '" + by + "'");
    }
}
