package com.leadnest.analytics.service;

import static io.restassured.RestAssured.given;

import com.leadnest.testing.identity.TestTokens;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests of signed-in people. */
public final class Signed {

    private Signed() {}

    public static RequestSpecification in(UUID business, String role) {
        return given().header("Authorization", TestTokens.bearer(business, role))
                .contentType("application/json");
    }

    public static RequestSpecification owner(UUID business) {
        return in(business, "owner");
    }
}
