package com.leadnest.nurture.service;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.identity.TestTokens;
import com.leadnest.testing.problem.EnvelopeSuite;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;

@QuarkusTest
class NurtureEnvelopeTest extends EnvelopeSuite {

    private static final String SEQUENCES = "/api/nurture/sequences";
    private static final String SIMULATE = "/api/nurture/simulate";
    private static final String SETTINGS = "/api/nurture/settings";

    @Override
    protected String authorization() {
        return TestTokens.bearer(UUID.randomUUID());
    }

    @Override
    protected String jsonPath() {
        return SEQUENCES;
    }

    private static Case invalid(String name, String method, String path, String body, String field) {
        return new Case(
                name,
                request -> request.contentType("application/json").body(body).request(method, path),
                400,
                "validation_failed",
                field);
    }

    private static Case list(String parameter, Object value) {
        return new Case(
                parameter + " " + value,
                request -> request.queryParam(parameter, value).get(SEQUENCES),
                400,
                "validation_failed",
                parameter);
    }

    private static Case steps(String name, String steps, String field) {
        return invalid(
                name,
                "POST",
                SEQUENCES,
                "{\"name\":\"Hello\",\"definition\":{\"steps\":" + steps + "}}",
                "definition." + field);
    }

    @Override
    protected List<Case> cases() {
        String ok = "{\"key\":\"a\",\"type\":\"sms\",\"text\":\"Hi\"}";
        return List.of(
                invalid("a sequence without a name", "POST", SEQUENCES, "{\"template_id\":\"no_show\"}", "name"),
                invalid("neither steps nor a template", "POST", SEQUENCES, "{\"name\":\"Hello\"}", "definition"),
                steps("no steps", "[]", "steps"),
                steps("steps that are no list", "{}", "steps"),
                steps("a type that does not exist", "[{\"key\":\"a\",\"type\":\"fax\"}]", "steps.0.type"),
                steps("a text that is missing", "[" + ok + ",{\"key\":\"b\",\"type\":\"sms\"}]", "steps.1.text"),
                steps("a key that is taken", "[" + ok + "," + ok + "]", "steps.1.key"),
                invalid("a check of nothing", "POST", SEQUENCES + "/check", "{}", "definition"),
                invalid(
                        "people who neither stay nor move",
                        "PUT",
                        SEQUENCES + "/" + TypeId.SEQUENCE.newText(),
                        "{\"name\":\"Hello\",\"definition\":{},\"running_people\":\"leave\",\"expected_version\":1}",
                        "running_people"),
                list("page", 0),
                list("per_page", 101),
                list("status", "asleep"),
                invalid("a simulation without a sequence", "POST", SIMULATE, "{\"filter\":{}}", "template_id"),
                invalid("a simulation with nobody", "POST", SIMULATE, "{\"template_id\":\"no_show\"}", "filter"),
                invalid(
                        "a grade that is none",
                        "POST",
                        SIMULATE,
                        "{\"template_id\":\"no_show\",\"filter\":{\"grade\":\"E\"}}",
                        "filter.grade"),
                invalid("a preview of nothing", "POST", "/api/nurture/preview", "{}", "definition"),
                new Case(
                        "a simulation with a lead of nobody",
                        request -> request.contentType("application/json")
                                .body("{\"template_id\":\"no_show\",\"lead_id\":\"lead_12\"}")
                                .post(SIMULATE),
                        404,
                        "lead_not_found"),
                invalid("a zone of nowhere", "PUT", SETTINGS, "{\"time_zone\":\"Mars/Base\"}", "time_zone"),
                invalid("a cap of nothing", "PUT", SETTINGS, "{\"daily_cap_per_person\":0}", "daily_cap_per_person"),
                invalid("a link that is none", "PUT", SETTINGS, "{\"booking_link\":\"javascript:x\"}", "booking_link"),
                new Case(
                        "a template that does not exist",
                        request -> request.contentType("application/json")
                                .body("{\"name\":\"Hello\",\"template_id\":\"nothing\"}")
                                .post(SEQUENCES),
                        404,
                        "not_found"),
                new Case(
                        "a sequence of nobody",
                        request -> request.get(SEQUENCES + "/" + TypeId.SEQUENCE.newText()),
                        404,
                        "not_found"));
    }
}
