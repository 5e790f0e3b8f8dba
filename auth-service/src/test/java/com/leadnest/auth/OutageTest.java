package com.leadnest.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.testing.server.PostgresResource;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class OutageTest {

    @AfterEach
    void bringItBack() {
        PostgresResource.startServer();
    }

    @Test
    void saysThatItIsAwayWhileTheDatabaseIsAndComesBackByItself() {
        String email = People.newEmail();
        String token = People.register(email).jsonPath().getString("token");
        PostgresResource.stopServer();

        Response away = People.login(email, People.PASSWORD);
        assertThat(away.statusCode()).as(away.asString()).isEqualTo(503);
        assertThat(away.jsonPath().getString("error")).isEqualTo("unavailable");
        assertThat(away.header("Retry-After")).isNotBlank();
        assertThat(People.register(People.newEmail()).statusCode()).isEqualTo(503);

        PostgresResource.startServer();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        People.login(email, People.PASSWORD).statusCode())
                .isEqualTo(200));
        assertThat(People.me(token).statusCode()).isEqualTo(200);
    }
}
