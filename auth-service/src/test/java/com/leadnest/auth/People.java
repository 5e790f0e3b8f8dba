package com.leadnest.auth;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What people do with auth-service. */
public final class People {

    public static final String PASSWORD = "SecurePass123!";

    private People() {}

    /** An address nobody has used yet. */
    public static String newEmail() {
        return "user-" + UUID.randomUUID() + "@company.com";
    }

    public static Map<String, Object> application(String email) {
        Map<String, Object> body = new HashMap<>();
        body.put("email", email);
        body.put("password", PASSWORD);
        body.put("business_name", "Elite Med Spa");
        return body;
    }

    public static Response register(String email) {
        return post("/auth/register", application(email));
    }

    public static Response login(String email, String password) {
        return loginFrom("198.51.100.1", email, password);
    }

    /** @param address what the gateway says the client's address is */
    public static Response loginFrom(String address, String email, String password) {
        return json(Map.of("email", email, "password", password))
                .header("X-Forwarded-For", address)
                .post("/auth/login");
    }

    public static Response refresh(String refreshToken) {
        return post("/auth/refresh", Map.of("refresh_token", refreshToken));
    }

    public static Response me(String token) {
        return given().header("Authorization", "Bearer " + token).get("/auth/me");
    }

    public static Response post(String path, Map<String, ?> body) {
        return json(body).post(path);
    }

    private static RequestSpecification json(Map<String, ?> body) {
        return given().contentType(ContentType.JSON).body(body);
    }
}
