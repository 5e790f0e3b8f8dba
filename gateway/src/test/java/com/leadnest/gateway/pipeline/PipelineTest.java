package com.leadnest.gateway.pipeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.gateway.UpstreamResource;
import com.leadnest.testing.identity.Forgery;
import com.leadnest.testing.identity.IdentityResource;
import com.leadnest.testing.identity.TestTokens;
import com.leadnest.testing.server.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(UpstreamResource.class)
class PipelineTest {

    private static final String TOKEN = TestTokens.bearer(UUID.randomUUID());

    private static RequestSpecification signedIn() {
        return given().header("Authorization", TOKEN).urlEncodingEnabled(false);
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address).urlEncodingEnabled(false);
    }

    @Test
    void passesRequestAndAnswerOn() {
        Response response =
                signedIn().body("{\"a\":1}").contentType("application/json").post("/leads?x=%20y&z");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("method")).isEqualTo("POST");
        assertThat(response.jsonPath().getString("uri")).isEqualTo("/leads?x=%20y&z");
        assertThat(response.jsonPath().getString("body")).isEqualTo("{\"a\":1}");
        assertThat(response.jsonPath().getString("headers.authorization")).isEqualTo(TOKEN);
        assertThat(response.header("Set-Cookie")).isEqualTo("a=1");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-Proto, ftp",
        "X-Forwarded-Port, 22",
        "Forwarded, for=1.2.3.4",
        "X-Real-IP, 1.2.3.4",
        "X-LeadNest-Business, biz_1",
        "x_leadnest_business, biz_1",
        "X-User-Id, user_1",
        "X-Business-Id, biz_1",
        "ce-type, com.leadnest.LeadImported.v1",
        "ce_business, biz_1",
        "TE, trailers",
        "X-HTTP-Method-Override, DELETE",
        "X-Original-URL, /internal",
    })
    void dropsForgedHeader(String name, String value) {
        Map<String, String> seen =
                signedIn().header(name, value).get("/leads").jsonPath().getMap("headers");
        assertThat(seen.get(name.toLowerCase())).isNotEqualTo(value);
    }

    @Test
    void tellsTheServiceWhoCallsFromWhere() {
        Map<String, String> seen = signedIn()
                .header("X-Forwarded-For", "6.6.6.6, 203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .header("X-LeadNest-Session", "cookie")
                .get("/leads")
                .jsonPath()
                .getMap("headers");
        assertThat(seen)
                .containsEntry("x-forwarded-for", "203.0.113.9")
                .containsEntry("x-forwarded-proto", "https")
                .containsEntry("x-leadnest-session", "cookie")
                .containsKey("x-forwarded-host");
    }

    @Test
    void givesARequestIdAndTakesOnlyASafeOne() {
        Response made = signedIn().header("X-Request-Id", "a\"b").get("/leads");
        assertThat(made.header("X-Request-Id")).matches("req_[0-9a-z]{26}");
        assertThat(made.jsonPath().getString("headers.x-request-id")).isEqualTo(made.header("X-Request-Id"));
        assertThat(made.headers().getValues("X-Request-Id")).hasSize(1);
        Response taken = signedIn().header("X-Request-Id", "req_0123456789").get("/leads");
        assertThat(taken.header("X-Request-Id")).isEqualTo("req_0123456789");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/leads", "/no/such/path", "/healthz", "/app/", "/api/docs", "/auth/me"})
    void everyAnswerHasTheSecurityHeaders(String path) {
        Response response = from("198.51.100.1").get(path);
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(response.header("Permissions-Policy")).contains("camera=()");
        assertThat(response.header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'", "unsafe-eval");
        assertThat(response.header("Strict-Transport-Security")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.example, true",
        "https://other.example, true",
        "https://app.example.evil, false",
        "null, false"
    })
    void allowsOnlyConfiguredOrigins(String origin, boolean allowed) {
        Response preflight = given().header("Origin", origin)
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization")
                .options("/leads/1");
        assertThat(preflight.statusCode()).isEqualTo(204);
        Response call = signedIn().header("Origin", origin).get("/leads");
        for (Response each : new Response[] {preflight, call}) {
            assertThat(each.header("Access-Control-Allow-Origin")).isEqualTo(allowed ? origin : null);
            assertThat(each.header("Vary")).contains("Origin");
        }
        if (allowed) {
            assertThat(preflight.header("Access-Control-Allow-Methods")).contains("PATCH");
            assertThat(call.header("Access-Control-Expose-Headers")).contains("X-RateLimit-Remaining", "X-Request-Id");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/leadsx",
                "/auth%2flogin",
                "/leads/..%2f..%2fq/metrics",
                "/auth;a=b/login",
                "/q",
                "/internal/x"
            })
    void unknownPathIsAnEnvelope(String path) {
        Response response = signedIn().get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.jsonPath().getString("error")).isEqualTo("not_found");
        assertThat(response.jsonPath().getString("request_id")).isEqualTo(response.header("X-Request-Id"));
    }

    @Test
    void readsOnlyOneMeaningOutOfAPath() {
        assertThat(from("198.51.100.20").post("/auth/x/../%6Cogin/").header("X-RateLimit-Limit"))
                .isEqualTo("5");
        assertThat(signedIn().get("/leads/./a//b").jsonPath().getString("uri")).isIn("/leads/a/b", null);
    }

    @ParameterizedTest
    @EnumSource(Forgery.class)
    void refusesForgedToken(Forgery forgery) {
        Response response = from("198.51.100." + (100 + forgery.ordinal()))
                .header("Authorization", "Bearer " + forgery.token(TestTokens.minter()))
                .get("/leads");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.jsonPath().getString("error")).isEqualTo("unauthorized");
        assertThat(response.header("X-RateLimit-Limit")).isEqualTo("50");
    }

    @Test
    void internalPagesAreForItsOwnNetworksOnly() {
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(given().get("/q/metrics").asString()).contains("leadnest_gateway_requests_seconds");
        assertThat(from("203.0.113.5").get("/q/metrics").statusCode()).isEqualTo(404);
    }

    @Test
    void healthSaysHowEachPartIs() {
        Response response = given().get("/healthz");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("status")).isEqualTo("degraded");
        assertThat(response.jsonPath().getString("services.lead.status")).isEqualTo("up");
        assertThat(response.jsonPath().getString("services.scoring.status")).isEqualTo("down");
        assertThat(response.jsonPath().getString("redis.status")).isEqualTo("up");
    }

    @Test
    void documentsOnlyWhatItRoutes() {
        Map<String, Object> paths = given().get("/api/openapi.json").jsonPath().getMap("paths");
        assertThat(paths).containsKey("/leads").doesNotContainKey("/internal/x");
        assertThat(given().get("/api/docs").contentType()).startsWith("text/html");
        assertThat(given().get("/api/docs/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
        assertThat(given().get("/api/docs/../../application.properties").statusCode())
                .isEqualTo(404);
    }
}
