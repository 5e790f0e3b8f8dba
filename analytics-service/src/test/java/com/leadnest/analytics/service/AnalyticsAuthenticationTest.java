package com.leadnest.analytics.service;

import com.leadnest.kernel.identity.Roles;
import com.leadnest.testing.identity.AuthenticationSuite;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class AnalyticsAuthenticationTest extends AuthenticationSuite {

    @Override
    protected Map<String, Set<String>> restricted() {
        Set<String> leading = Set.of(Roles.OWNER, Roles.ADMIN);
        return Map.of(
                "PUT /api/analytics/settings", leading,
                "POST /api/analytics/spend", leading,
                "DELETE /api/analytics/spend", leading);
    }
}
