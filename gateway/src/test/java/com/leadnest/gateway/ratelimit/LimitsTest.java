package com.leadnest.gateway.ratelimit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.gateway.UpstreamResource;
import com.leadnest.testing.identity.IdentityResource;
import com.leadnest.testing.identity.TestTokens;
import com.leadnest.testing.server.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(UpstreamResource.class)
class LimitsTest {

    @Inject
    Limiter limiter;

    @BeforeEach
    void redisIsThere() {
        await().atMost(Duration.ofSeconds(15)).until(limiter::shared);
    }

    private static Response login(String address) {
        return given().header("X-Forwarded-For", address)
                .contentType("application/json")
                .body("{}")
                .post("/auth/login");
    }

    private static List<Integer> logins(String address, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> login(address).statusCode())
                .toList();
    }

    @Test
    void theSixthLoginInAMinuteIsRefused() {
        assertThat(logins("192.0.2.1", 5)).containsOnly(200);
        Response sixth = login("192.0.2.1");
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.jsonPath().getString("error")).isEqualTo("rate_limited");
        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(50, 60);
        assertThat(sixth.header("X-RateLimit-Limit")).isEqualTo("5");
        assertThat(sixth.header("X-RateLimit-Remaining")).isEqualTo("0");
        long reset = Long.parseLong(sixth.header("X-RateLimit-Reset"));
        assertThat(reset - Instant.now().getEpochSecond()).isBetween(50L, 61L);
        assertThat(login("192.0.2.2").statusCode()).isEqualTo(200);
    }

    @Test
    void the51stAnonymousCallInAnHourIsRefused() {
        List<String> remaining = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Response response = given().header("X-Forwarded-For", "192.0.2.3").get("/leads");
            assertThat(response.statusCode()).isEqualTo(401);
            remaining.add(response.header("X-RateLimit-Remaining"));
        }
        assertThat(remaining)
                .containsExactlyElementsOf(IntStream.iterate(49, i -> i >= 0, i -> i - 1)
                        .mapToObj(Integer::toString)
                        .toList());
        Response next = given().header("X-Forwarded-For", "192.0.2.3").get("/leads");
        assertThat(next.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(next.header("Retry-After"))).isBetween(3500, 3600);
    }

    @Test
    void oneIpv6LineIsOneAddress() {
        assertThat(logins("2001:db8:1:2::1", 3)).containsOnly(200);
        assertThat(logins("2001:db8:1:2:ffff::9", 2)).containsOnly(200);
        assertThat(login("2001:db8:1:2:3:4:5:6").statusCode()).isEqualTo(429);
        assertThat(login("2001:db8:1:3::1").statusCode()).isEqualTo(200);
    }

    @Test
    void exportIsLimitedPerUser() {
        String one = TestTokens.bearer(UUID.randomUUID());
        for (int i = 0; i < 3; i++) {
            assertThat(given().header("Authorization", one).get("/leads/export").statusCode())
                    .isEqualTo(200);
        }
        assertThat(given().header("Authorization", one).get("/leads/export").statusCode())
                .isEqualTo(429);
        Response list = given().header("Authorization", one).get("/leads");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.header("X-RateLimit-Limit")).isEqualTo("600");
    }

    @Test
    void pagesAreNotLimited() {
        for (int i = 0; i < 60; i++) {
            Response response = given().header("X-Forwarded-For", "192.0.2.4").get("/healthz");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.header("X-RateLimit-Limit")).isNull();
        }
    }

    @Test
    void withoutRedisLoginsStayLimitedAndNobodyWaits() {
        assertThat(logins("192.0.2.5", 3)).containsOnly(200);
        RedisResource.killServer();
        try {
            await().atMost(Duration.ofSeconds(5)).until(() -> !limiter.shared());
            assertThat(logins("192.0.2.5", 4)).containsExactly(200, 200, 429, 429);
            assertThat(given().header("Authorization", TestTokens.bearer(UUID.randomUUID()))
                            .get("/leads")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(given().get("/healthz").statusCode()).isEqualTo(200);
            assertThat(given().get("/q/metrics").asString()).containsPattern("leadnest_ratelimit_fallback_total [1-9]");
        } finally {
            RedisResource.startServer();
        }
        await().atMost(Duration.ofSeconds(15)).until(limiter::shared);
        assertThat(logins("192.0.2.6", 6)).containsExactly(200, 200, 200, 200, 200, 429);
    }

    @Test
    void aHangingRedisDelaysNobody() {
        String token = TestTokens.bearer(UUID.randomUUID());
        given().header("Authorization", token).get("/leads");
        RedisResource.pauseServer();
        try {
            for (int i = 0; i < 8; i++) {
                long begin = System.nanoTime();
                Response response =
                        given().header("X-Forwarded-For", "192.0.2.7").get("/auth/.well-known/none");
                long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
                assertThat(response.statusCode()).isEqualTo(401);
                // 50 ms of waiting, and what the test client itself takes.
                assertThat(millis).isLessThan(150);
            }
            assertThat(logins("192.0.2.8", 6)).containsExactly(200, 200, 200, 200, 200, 429);
        } finally {
            RedisResource.resumeServer();
        }
        await().atMost(Duration.ofSeconds(15)).until(limiter::shared);
    }
}
