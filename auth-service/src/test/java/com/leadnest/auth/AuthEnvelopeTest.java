package com.leadnest.auth;

import com.leadnest.testing.problem.EnvelopeSuite;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

@AuthServiceTest
class AuthEnvelopeTest extends EnvelopeSuite {

    @Override
    protected String authorization() {
        return "Basic bm9ib2R5";
    }

    @Override
    protected String jsonPath() {
        return "/auth/register";
    }

    @Override
    protected List<Case> cases() {
        return List.of(
                new Case(
                        "nothing given",
                        body("/auth/register", Map.of()),
                        400,
                        "validation_failed",
                        "email",
                        "password",
                        "business_name"),
                changed("email", "not an address"),
                changed("email", "a@b"),
                changed("password", "short"),
                changed("password", "password1"),
                changed("business_name", "  "),
                changed("business_name", "Elite\u0007Spa"),
                changed("country", "USA"),
                changed("time_zone", "Mars/Olympus"),
                changed("industry", "x".repeat(101)),
                new Case(
                        "number for a text",
                        body("/auth/register", Map.of("email", 5)),
                        400,
                        "validation_failed",
                        "email"),
                new Case(
                        "login without values",
                        body("/auth/login", Map.of()),
                        400,
                        "validation_failed",
                        "email",
                        "password"),
                new Case("wrong password", body("/auth/login", login()), 401, "unauthorized"),
                new Case(
                        "no refresh token", body("/auth/refresh", Map.of()), 400, "validation_failed", "refresh_token"),
                new Case(
                        "unknown refresh token",
                        body("/auth/refresh", Map.of("refresh_token", "x")),
                        401,
                        "unauthorized"),
                new Case("no token", request -> request.get("/auth/me"), 401, "unauthorized"));
    }

    private static Map<String, Object> login() {
        return Map.of("email", People.newEmail(), "password", "wrong");
    }

    private static Case changed(String field, Object value) {
        Map<String, Object> body = People.application(People.newEmail());
        body.put(field, value);
        return new Case(field + " = " + value, body("/auth/register", body), 400, "validation_failed", field);
    }

    private static Call body(String path, Map<String, ?> body) {
        return request -> send(request, path, body);
    }

    private static Response send(RequestSpecification request, String path, Map<String, ?> body) {
        return request.contentType("application/json").body(body).post(path);
    }
}
