package com.leadnest.inbox.service;

import com.leadnest.kernel.identity.Roles;
import com.leadnest.testing.identity.AuthenticationSuite;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class InboxAuthenticationTest extends AuthenticationSuite {

    private static final Set<String> SETTINGS = Set.of(Roles.OWNER, Roles.ADMIN);
    private static final Set<String> WRITING = Set.of(Roles.OWNER, Roles.ADMIN, Roles.AGENT);

    @Override
    protected Set<String> open() {
        return Set.of("GET /u/{token}", "POST /u/{token}", "GET /u/{token}/preferences", "POST /u/{token}/preferences");
    }

    @Override
    protected Map<String, Set<String>> restricted() {
        return Map.of(
                "PUT /api/inbox/settings", SETTINGS,
                "POST /api/inbox/consents", WRITING,
                "DELETE /api/inbox/consents", WRITING,
                "POST /api/inbox/suppressions", WRITING,
                "DELETE /api/inbox/suppressions/{id}", SETTINGS);
    }
}
