package com.leadnest.lead.service;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.identity.TestTokens;
import com.leadnest.testing.problem.EnvelopeSuite;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;

@QuarkusTest
class LeadEnvelopeTest extends EnvelopeSuite {

    @Override
    protected String authorization() {
        return TestTokens.bearer(UUID.randomUUID());
    }

    @Override
    protected String jsonPath() {
        return "/leads";
    }

    private static Case lead(String name, String body, String field) {
        return new Case(
                name,
                request -> request.contentType("application/json").body(body).post("/leads"),
                400,
                "validation_failed",
                field);
    }

    private static Case field(String name, String body, String field) {
        return new Case(
                name,
                request -> request.contentType("application/json").body(body).post("/leads/fields"),
                400,
                "validation_failed",
                field);
    }

    private static Case activity(String name, String body, String field) {
        return new Case(
                name,
                request -> request.contentType("application/json")
                        .body(body)
                        .post("/leads/" + TypeId.LEAD.newText() + "/activities"),
                400,
                "validation_failed",
                field);
    }

    private static Case list(String parameter, Object value) {
        return new Case(
                parameter + " " + value,
                request -> request.queryParam(parameter, value).get("/leads"),
                400,
                "validation_failed",
                parameter);
    }

    private static Case unknown(String path) {
        return new Case("nobody at " + path, request -> request.get(path), 404, "not_found");
    }

    @Override
    protected List<Case> cases() {
        return List.of(
                lead("a lead of nobody", "{\"notes\":\"called\"}", "name"),
                lead("a name of one letter", "{\"name\":\"A\"}", "name"),
                lead("a name that is a number", "{\"name\":5}", "name"),
                lead("a name of 101 letters", "{\"name\":\"" + "n".repeat(101) + "\"}", "name"),
                lead("an e-mail that is none", "{\"email\":\"ann\"}", "email"),
                lead("a phone that is none", "{\"phone\":\"12\"}", "phone"),
                lead("a status that is none", "{\"name\":\"Ann\",\"status\":\"hot\"}", "status"),
                lead("a country that is none", "{\"name\":\"Ann\",\"country\":\"XX\"}", "country"),
                lead("an owner that is none", "{\"name\":\"Ann\",\"owner_id\":\"7\"}", "owner_id"),
                lead("tags that are no list", "{\"name\":\"Ann\",\"tags\":\"vip\"}", "tags"),
                lead("a field nobody made", "{\"name\":\"Ann\",\"custom_fields\":{\"x\":1}}", "custom_fields.x"),
                lead("notes of 10,001 letters", "{\"name\":\"Ann\",\"notes\":\"" + "n".repeat(10_001) + "\"}", "notes"),
                field("a field without label", "{\"type\":\"text\"}", "label"),
                field("a field of no type", "{\"label\":\"Budget\",\"type\":\"currency\"}", "type"),
                field("a choice without choices", "{\"label\":\"Size\",\"type\":\"choice\"}", "choices"),
                activity("an activity of no kind", "{}", "kind"),
                activity("a call without outcome", "{\"kind\":\"call\"}", "outcome"),
                activity("a booking that is answered", "{\"kind\":\"booking\",\"outcome\":\"answered\"}", "outcome"),
                activity("a call of half minutes", "{\"kind\":\"call\",\"minutes\":1.5}", "minutes"),
                activity("a note without text", "{\"kind\":\"note\",\"note\":\" \"}", "note"),
                list("page", 0),
                list("per_page", 101),
                list("status", "hot"),
                list("sort", "email"),
                list("grade", "E"),
                list("min_score", 101),
                list("owner_id", "7"),
                list("import_id", "7"),
                list("cursor", "nonsense"),
                unknown("/leads/12"),
                unknown("/leads/" + TypeId.LEAD.newText()),
                unknown("/leads/" + TypeId.LEAD.newText() + "/activities"),
                unknown("/leads/" + TypeId.LEAD.newText() + "/timeline"));
    }
}
