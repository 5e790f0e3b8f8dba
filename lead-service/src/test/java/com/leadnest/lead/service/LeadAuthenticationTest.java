package com.leadnest.lead.service;

import com.leadnest.kernel.identity.Roles;
import com.leadnest.testing.identity.AuthenticationSuite;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class LeadAuthenticationTest extends AuthenticationSuite {

    private static final Set<String> WRITERS = Set.of(Roles.OWNER, Roles.ADMIN, Roles.AGENT);

    @Override
    protected Map<String, Set<String>> restricted() {
        Map<String, Set<String>> restricted = new HashMap<>();
        List.of(
                        "POST /leads",
                        "PATCH /leads/{id}",
                        "DELETE /leads/{id}",
                        "POST /leads/{id}/activities",
                        "POST /leads/fields",
                        "PATCH /leads/fields/{id}",
                        "DELETE /leads/fields/{id}",
                        "POST /leads/bulk-import",
                        "POST /leads/import-preview",
                        "POST /leads/imports/{job_id}/cancel")
                .forEach(operation -> restricted.put(operation, WRITERS));
        return restricted;
    }
}
