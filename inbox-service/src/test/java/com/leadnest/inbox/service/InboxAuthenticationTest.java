package com.leadnest.inbox.service;

import com.leadnest.kernel.identity.Roles;
import com.leadnest.testing.identity.AuthenticationSuite;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class InboxAuthenticationTest extends AuthenticationSuite {

    private static final Set<String> SETTINGS = Set.of(Roles.OWNER, Roles.ADMIN);
    private static final Set<String> WRITING = Set.of(Roles.OWNER, Roles.ADMIN, Roles.AGENT);

    private static final List<String> CHANGES = List.of(
            "POST /api/inbox/consents",
            "DELETE /api/inbox/consents",
            "POST /api/inbox/suppressions",
            "POST /api/inbox/conversations",
            "PATCH /api/inbox/conversations/{id}",
            "POST /api/inbox/conversations/{id}/messages",
            "POST /api/inbox/conversations/{id}/notes",
            "POST /api/inbox/conversations/{id}/attachments",
            "POST /api/inbox/conversations/{id}/presence",
            "POST /api/inbox/messages/{id}/retry",
            "POST /api/inbox/messages/{id}/resolve",
            "POST /api/inbox/canned-replies",
            "PUT /api/inbox/canned-replies/{id}",
            "DELETE /api/inbox/canned-replies/{id}",
            "POST /api/inbox/sandbox/sms",
            "POST /api/inbox/sandbox/email");

    /** Providers sign what they send; what a recipient reaches carries a token of its own. */
    @Override
    protected Set<String> open() {
        return Set.of(
                "GET /u/{token}",
                "POST /u/{token}",
                "GET /u/{token}/preferences",
                "POST /u/{token}/preferences",
                "POST /webhooks/email/inbound",
                "POST /webhooks/email/events",
                "GET /u/c/{token}",
                "GET /u/o/{token}.gif",
                "POST /webhooks/twilio/sms",
                "POST /webhooks/twilio/status");
    }

    @Override
    protected Set<String> endless() {
        return Set.of("GET /api/inbox/events");
    }

    @Override
    protected Map<String, Set<String>> restricted() {
        Map<String, Set<String>> restricted = new HashMap<>();
        CHANGES.forEach(operation -> restricted.put(operation, WRITING));
        restricted.put("PUT /api/inbox/settings", SETTINGS);
        restricted.put("DELETE /api/inbox/suppressions/{id}", SETTINGS);
        return restricted;
    }
}
