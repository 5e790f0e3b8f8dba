package com.leadnest.scoring.service;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.identity.TestTokens;
import com.leadnest.testing.problem.EnvelopeSuite;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;

@QuarkusTest
class ScoringEnvelopeTest extends EnvelopeSuite {

    private static final String BULK = "/api/ai/bulk-score-leads";
    private static final String BOARD = "/api/ai/scored-leads";
    private static final String MODEL = "/api/ai/model";

    @Override
    protected String authorization() {
        return TestTokens.bearer(UUID.randomUUID());
    }

    @Override
    protected String jsonPath() {
        return BULK;
    }

    private static Case bulk(String name, String body, String field) {
        return new Case(
                name,
                request -> request.contentType("application/json").body(body).post(BULK),
                400,
                "validation_failed",
                field);
    }

    private static Case board(String parameter, Object value) {
        return new Case(
                parameter + " " + value,
                request -> request.queryParam(parameter, value).get(BOARD),
                400,
                "validation_failed",
                parameter);
    }

    private static Case model(String name, String body, String field) {
        return new Case(
                name,
                request -> request.contentType("application/json").body(body).put(MODEL),
                400,
                "validation_failed",
                field);
    }

    @Override
    protected List<Case> cases() {
        String lead = "{\"id\":\"1\"},";
        return List.of(
                bulk("no leads", "{\"leads\":[]}", "leads"),
                bulk("leads missing", "{}", "leads"),
                bulk("101 leads", "{\"leads\":[" + lead.repeat(100) + "{\"id\":\"1\"}]}", "leads"),
                bulk("a lead without id", "{\"leads\":[{\"name\":\"Ann\"}]}", "leads.0.id"),
                bulk("an id that is too long", "{\"leads\":[{\"id\":\"" + "i".repeat(256) + "\"}]}", "leads.0.id"),
                board("page", 0),
                board("per_page", 101),
                board("grade", "E"),
                board("min_score", -1),
                board("max_score", 101),
                board("sort", "name"),
                new Case(
                        "a lead of nobody",
                        request -> request.get(BOARD + "/" + TypeId.LEAD.newText()),
                        404,
                        "not_found"),
                new Case("a lead id that is none", request -> request.get(BOARD + "/12"), 404, "not_found"),
                model("no guess", "{}", "base_rate_guess"),
                model("a guess of 0", "{\"base_rate_guess\":0}", "base_rate_guess"),
                model("a guess of 91 %", "{\"base_rate_guess\":0.91}", "base_rate_guess"),
                model("a zone that is none", "{\"base_rate_guess\":0.2,\"time_zone\":\"Mars/Base\"}", "time_zone"));
    }
}
