package com.leadnest.nurture.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.leadnest.contracts.lead.LeadCreated;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadImported;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.service.Book;
import com.leadnest.nurture.service.Leads;
import com.leadnest.nurture.service.Signed;
import com.leadnest.testing.suite.outbox.TopicHead;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportedPeopleTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Book book;

    private final UUID business = TypeId.newId();
    private final String job = TypeId.JOB.newText();

    @Test
    void thePeopleOfAnImportCanBeNamed() {
        imported(TypeId.newId(), job);
        imported(TypeId.newId(), job);
        imported(TypeId.newId(), TypeId.JOB.newText());
        UUID single = TypeId.newId();
        TopicHead.send(LeadEvents.CREATED, business, text(single), 1, new LeadCreated(Leads.dana(single, 1)));
        await().atMost(SOON).until(() -> people("TRUE") == 4);
        simulated(job).statusCode(200).body("people", equalTo(2));
        dryRun(job).statusCode(202).body("matched", equalTo(2));
        simulated(TypeId.JOB.newText()).body("people", equalTo(0));
    }

    @Test
    void anEditThatWasQuickerThanTheImportDoesNotHideWhereALeadIsFrom() {
        UUID lead = TypeId.newId();
        LeadUpdated edit = new LeadUpdated(Leads.of(lead, "Edited", "e@example.com", null, 2), List.of("name"), null);
        TopicHead.send(LeadEvents.UPDATED, business, text(lead), 2, edit);
        await().atMost(SOON).until(() -> people("name = 'Edited'") == 1);
        imported(lead, job);
        await().atMost(SOON).until(() -> people("import_id IS NOT NULL") == 1);
        assertThat(people("name = 'Edited' AND lead_version = 2")).isEqualTo(1);
        simulated(job).body("people", equalTo(1));
        TopicHead.send(
                LeadEvents.UPDATED, business, text(lead), 3, new LeadUpdated(Leads.dana(lead, 3), List.of(), null));
        await().atMost(SOON).until(() -> people("lead_version = 3") == 1);
        simulated(job).body("people", equalTo(1));
    }

    @Test
    void refusesWhatIsNoImportsId() {
        for (ValidatableResponse refused : List.of(simulated("lead_1"), dryRun("lead_1"))) {
            refused.statusCode(400).body("details.'filter.import_id'[0]", equalTo("is not an id of its kind"));
        }
    }

    private void imported(UUID lead, String by) {
        LeadImported data = new LeadImported(Leads.dana(lead, 1), by, 1);
        TopicHead.send(LeadEvents.IMPORTED, business, text(lead), 1, data);
    }

    private ValidatableResponse simulated(String id) {
        return post("simulate", Map.of("template_id", "medspa_initial", "filter", Map.of("import_id", id)));
    }

    private ValidatableResponse dryRun(String id) {
        return post(
                "bulk-start",
                Map.of("template_id", "medspa_initial", "filter", Map.of("import_id", id), "dry_run", true));
    }

    private ValidatableResponse post(String what, Map<String, Object> body) {
        return Signed.owner(business).body(body).post("/api/nurture/" + what).then();
    }

    private long people(String condition) {
        return book.number(business, "SELECT count(*) AS n FROM people WHERE business_id = $1 AND " + condition);
    }

    private static String text(UUID lead) {
        return TypeId.LEAD.text(lead);
    }
}
