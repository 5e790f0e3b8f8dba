package com.leadnest.testing.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every error of a service has the one envelope. A service subclasses this as a {@code @QuarkusTest} and
 * lists its own cases; the cases that every service shares are here.
 */
public abstract class EnvelopeSuite {

    /**
     * One request that must fail.
     *
     * @param name what is tried
     * @param request sends it
     * @param status expected HTTP status
     * @param code expected {@code error}
     * @param detailFields fields that must be named in {@code details}
     */
    public record Case(String name, Call request, int status, String code, String... detailFields) {}

    /** Sends a prepared request. */
    @FunctionalInterface
    public interface Call {
        Response send(RequestSpecification prepared);
    }

    /** The service's own cases. */
    protected abstract List<Case> cases();

    /** A header that signs a caller in who may do everything. */
    protected abstract String authorization();

    /** A path that takes POST with JSON from a signed-in caller. */
    protected abstract String jsonPath();

    private List<Case> shared() {
        return List.of(
                new Case("unknown path", request -> request.get("/no/such/path"), 404, "not_found"),
                new Case("wrong method", request -> request.put(jsonPath()), 405, "method_not_allowed"),
                new Case("broken JSON", json("{\"a\":"), 400, "malformed_request"),
                new Case("JSON of the wrong shape", json("[1,2]"), 400, "malformed_request"),
                new Case("two JSON documents", json("{} {}"), 400, "malformed_request"),
                new Case("no body", json(""), 400, "validation_failed"),
                new Case(
                        "wrong content type",
                        request -> request.contentType("text/csv").body("a,b").post(jsonPath()),
                        415,
                        "unsupported_media_type"),
                new Case("body over the limit", json("\"" + "x".repeat(1_100_000) + "\""), 413, "payload_too_large"));
    }

    private Call json(String body) {
        return request -> request.contentType("application/json").body(body).post(jsonPath());
    }

    @TestFactory
    Stream<DynamicTest> everyErrorHasTheEnvelope() {
        return Stream.concat(shared().stream(), cases().stream())
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
    }

    private void check(Case each) {
        Response response = each.request().send(given().header("Authorization", authorization()));
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(each.status());
        assertThat(response.contentType()).startsWith("application/json");
        Map<String, Object> body = response.jsonPath().getMap("$");
        assertThat(body).containsOnlyKeys("error", "message", "details", "timestamp", "request_id");
        assertThat(body.get("error")).isEqualTo(each.code());
        assertThat((String) body.get("message")).isNotBlank().doesNotContain("Exception", "com.leadnest");
        assertThat(Instant.parse((String) body.get("timestamp")))
                .isAfter(Instant.EPOCH.plus(Duration.ofDays(365 * 30)));
        assertThat(body.get("request_id")).isEqualTo(response.header("X-Request-Id"));
        Map<?, ?> details = (Map<?, ?>) body.get("details");
        for (String field : each.detailFields()) {
            assertThat(details.keySet().stream().map(Object::toString)).contains(field);
        }
    }

    @Test
    void takesASafeRequestIdAndReplacesAnyOther() {
        assertThat(requestIdFor("req_0123456789abcdef")).isEqualTo("req_0123456789abcdef");
        assertThat(requestIdFor("req_short")).isNotEqualTo("req_short").matches("req_[0-9a-z]{26}");
        assertThat(requestIdFor("<script>alert(1)</script>")).matches("req_[0-9a-z]{26}");
    }

    private String requestIdFor(String given) {
        return given().header("X-Request-Id", given).get("/no/such/path").header("X-Request-Id");
    }
}
