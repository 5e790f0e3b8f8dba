package com.leadnest.nurture.service;

import com.leadnest.kernel.identity.Roles;
import com.leadnest.testing.identity.AuthenticationSuite;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class NurtureAuthenticationTest extends AuthenticationSuite {

    private static final Set<String> WORKS_WITH_LEADS = Set.of(Roles.OWNER, Roles.ADMIN, Roles.AGENT);

    private static final List<String> CHANGES = List.of(
            "POST /api/nurture/start-sequence",
            "POST /api/nurture/sequences",
            "PUT /api/nurture/sequences/{id}",
            "POST /api/nurture/sequences/{id}/activate",
            "POST /api/nurture/sequences/{id}/archive",
            "POST /api/nurture/sequences/{id}/pause",
            "POST /api/nurture/sequences/{id}/resume",
            "POST /api/nurture/bulk-start",
            "POST /api/nurture/enrolments/{id}/pause",
            "POST /api/nurture/enrolments/{id}/resume",
            "POST /api/nurture/enrolments/{id}/stop",
            "POST /api/nurture/rules",
            "PUT /api/nurture/rules/{id}",
            "DELETE /api/nurture/rules/{id}");

    @Override
    protected Map<String, Set<String>> restricted() {
        Map<String, Set<String>> restricted = new HashMap<>();
        CHANGES.forEach(operation -> restricted.put(operation, WORKS_WITH_LEADS));
        restricted.put("PUT /api/nurture/settings", Set.of(Roles.OWNER, Roles.ADMIN));
        return restricted;
    }
}
