package com.leadnest.inbox.service;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.identity.TestTokens;
import com.leadnest.testing.problem.EnvelopeSuite;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;

@QuarkusTest
class InboxEnvelopeTest extends EnvelopeSuite {

    private static final String SETTINGS = "/api/inbox/settings";

    @Override
    protected String authorization() {
        return TestTokens.bearer(UUID.randomUUID());
    }

    @Override
    protected String jsonPath() {
        return "/api/inbox/suppressions";
    }

    private static Case settings(String body, String field) {
        return new Case(
                body,
                request -> request.contentType("application/json").body(body).put(SETTINGS),
                400,
                "validation_failed",
                field);
    }

    @Override
    protected List<Case> cases() {
        return List.of(
                settings("{\"quiet_hours\":{\"from\":\"07:00\",\"to\":\"20:00\"}}", "quiet_hours.from"),
                settings("{\"quiet_hours\":{\"from\":\"09:00\",\"to\":\"21:30\"}}", "quiet_hours.to"),
                settings("{\"quiet_hours\":{\"from\":\"12:00\",\"to\":\"12:00\"}}", "quiet_hours.to"),
                settings("{\"time_zone\":\"Mars/Base\"}", "time_zone"),
                settings("{\"sms_from\":\"555\"}", "sms_from"),
                settings("{\"round_robin\":[\"bob\"]}", "round_robin"),
                settings("{\"frequency_cap\":{\"per_day\":0}}", "frequency_cap.per_day"),
                new Case(
                        "a lead of nobody",
                        request -> request.get("/api/inbox/quiet-hours?lead_id=" + TypeId.LEAD.newText()),
                        404,
                        "not_found"));
    }
}
