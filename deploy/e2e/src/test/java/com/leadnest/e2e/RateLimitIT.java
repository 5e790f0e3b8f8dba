package com.leadnest.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The limits of the developer documentation at their exact numbers. */
class RateLimitIT {

    private static final String WRONG_LOGIN = "{\"email\":\"nobody@example.com\",\"password\":\"not the password\"}";

    private static Api anonymous(String address) {
        return new Api(Stack.running().url()).from(address);
    }

    @Test
    void refusesTheFiftyFirstAnonymousCallOfAnHour() {
        Api api = anonymous("127.0.8.1");
        for (int call = 1; call <= 50; call++) {
            Answer answer = api.get("/leads").expect(401);
            assertThat(answer.header("X-RateLimit-Limit")).isEqualTo("50");
            assertThat(answer.header("X-RateLimit-Remaining")).isEqualTo(Integer.toString(50 - call));
        }
        refused(api.get("/leads"), 3_600);
        assertThat(anonymous("127.0.8.2").get("/leads").status()).isEqualTo(401);
    }

    @Test
    void refusesTheSixthLoginOfAMinute() {
        Api api = anonymous("127.0.8.3");
        IntStream.range(0, 5)
                .forEach(call -> api.post("/auth/login", WRONG_LOGIN).expect(401));
        refused(api.post("/auth/login", WRONG_LOGIN), 60);
    }

    @Test
    void refusesTheFourthExportOfAMinute() {
        Api api = Business.register().api();
        IntStream.range(0, 3).forEach(call -> api.get("/leads/export").expect(200));
        refused(api.get("/leads/export"), 60);
        api.get("/leads").expect(200);
    }

    @Test
    void neverLimitsTheAppHealthAndDocuments() {
        Api api = anonymous("127.0.8.4");
        for (int call = 0; call < 70; call++) {
            api.get("/healthz").expect(200);
            api.get("/app/").expect(200);
        }
        assertThat(api.get("/api/docs").status()).isIn(200, 302);
        assertThat(api.get("/leads").header("X-RateLimit-Remaining")).isEqualTo("49");
    }

    private static void refused(Answer answer, int longestWait) {
        answer.expect(429);
        assertThat(answer.json().path("error").asText()).isEqualTo("rate_limited");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, longestWait);
        assertThat(answer.header("X-RateLimit-Remaining")).isEqualTo("0");
        assertThat(Long.parseLong(answer.header("X-RateLimit-Reset"))).isPositive();
    }
}
