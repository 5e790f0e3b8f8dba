package com.leadnest.inbox.service;

import static io.restassured.RestAssured.given;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.identity.TestTokens;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Requests of signed-in people. */
public final class Signed {

    private Signed() {}

    public static RequestSpecification in(UUID business, String role) {
        return given().header("Authorization", TestTokens.bearer(business, role))
                .contentType("application/json");
    }

    /** The same person each time. */
    public static RequestSpecification as(UUID business, UUID user) {
        Map<String, Object> claims = TestTokens.claims(business, "agent");
        claims.put("sub", TypeId.USER.text(user));
        return given().header("Authorization", "Bearer " + TestTokens.minter().sign(claims))
                .contentType("application/json");
    }

    public static RequestSpecification owner(UUID business) {
        return in(business, "owner");
    }
}
