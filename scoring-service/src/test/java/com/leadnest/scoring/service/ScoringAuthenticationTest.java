package com.leadnest.scoring.service;

import com.leadnest.kernel.identity.Roles;
import com.leadnest.testing.identity.AuthenticationSuite;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class ScoringAuthenticationTest extends AuthenticationSuite {

    @Override
    protected Map<String, Set<String>> restricted() {
        return Map.of("PUT /api/ai/model", Set.of(Roles.OWNER, Roles.ADMIN));
    }
}
