package com.leadnest.analytics.service;

import com.leadnest.testing.identity.TestTokens;
import com.leadnest.testing.problem.EnvelopeSuite;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;

@QuarkusTest
class AnalyticsEnvelopeTest extends EnvelopeSuite {

    private static final String SPEND = "/api/analytics/spend";
    private static final String ROI = "/api/analytics/roi";

    @Override
    protected String authorization() {
        return TestTokens.bearer(UUID.randomUUID());
    }

    @Override
    protected String jsonPath() {
        return SPEND;
    }

    private static Case spend(String name, String entry, String field) {
        return new Case(
                name,
                request -> request.contentType("application/json")
                        .body("{\"entries\":[" + entry + "]}")
                        .post(SPEND),
                400,
                "validation_failed",
                field);
    }

    private static Case roi(String parameter, Object value) {
        return new Case(
                parameter + " " + value,
                request -> request.queryParam(parameter, value).get(ROI),
                400,
                "validation_failed",
                parameter);
    }

    @Override
    protected List<Case> cases() {
        String good = "{\"month\":\"2026-04\",\"source\":\"yelp\",\"amount\":1}";
        return List.of(
                spend("no entries", "", "entries"),
                spend("a month that is none", good.replace("2026-04", "April"), "entries.0.month"),
                spend("no source", good.replace("yelp", " "), "entries.0.source"),
                spend("less than nothing", good.replace("\"amount\":1", "\"amount\":-1"), "entries.0.amount"),
                spend("a tenth of a cent", good.replace("\"amount\":1", "\"amount\":0.001"), "entries.0.amount"),
                spend("an amount that is a word", good.replace("\"amount\":1", "\"amount\":null"), "entries.0.amount"),
                spend("the same twice", good + "," + good, "entries.1.month"),
                roi("days", 0),
                roi("days", 3661),
                new Case("a figure that is none", request -> request.get(ROI + "/luck/rows"), 404, "not_found"),
                new Case(
                        "a zone that is none",
                        request -> request.contentType("application/json")
                                .body("{\"time_zone\":\"Mars/Base\"}")
                                .put("/api/analytics/settings"),
                        400,
                        "validation_failed",
                        "time_zone"));
    }
}
