package com.leadnest.auth.signingkey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.auth.AuthServiceTest;
import com.leadnest.auth.People;
import com.leadnest.testing.server.PostgresResource;
import com.leadnest.testing.time.MovableClock;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class KeyRotationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    SigningKeys keys;

    @Inject
    MovableClock clock;

    @BeforeEach
    @AfterEach
    void backToOneKey() throws SQLException {
        clock.reset();
        try (Connection connection = PostgresResource.connectAsSuperuser()) {
            connection.createStatement().execute("DELETE FROM auth.signing_key");
        }
        keys.keepInStep().await().atMost(PATIENCE);
    }

    @Test
    void publishesTheNextKeyADayBeforeItSigns() {
        String first = published().get(0);
        clock.advance(Duration.ofDays(29).plusMinutes(1));
        keys.keepInStep().await().atMost(PATIENCE);

        assertThat(published()).hasSize(2).contains(first);
        assertThat(keyIdOfANewToken()).isEqualTo(first);
    }

    @Test
    void signsWithTheNewKeyAndStillTakesTokensOfTheOld() {
        String first = published().get(0);
        clock.advance(Duration.ofDays(29).plusMinutes(1));
        keys.keepInStep().await().atMost(PATIENCE);
        clock.advance(Duration.ofHours(24).minusMinutes(6));
        String oldToken = newToken();
        clock.advance(Duration.ofMinutes(7));

        assertThat(keyIdOf(oldToken)).isEqualTo(first);
        assertThat(keyIdOfANewToken()).isNotEqualTo(first).isIn(published());
        assertThat(People.me(oldToken).statusCode()).isEqualTo(200);
        assertThat(People.me(newToken()).statusCode()).isEqualTo(200);
    }

    @Test
    void withdrawsTheOldKeyWhenNothingOfItCanHoldAnyMore() throws SQLException {
        String first = published().get(0);
        clock.advance(Duration.ofDays(29).plusMinutes(1));
        keys.keepInStep().await().atMost(PATIENCE);
        clock.advance(Duration.ofHours(27));
        keys.keepInStep().await().atMost(PATIENCE);

        assertThat(published()).hasSize(1).doesNotContain(first);
        try (Connection connection = PostgresResource.connectAsSuperuser();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT length(sealed_private_key) FROM auth.signing_key WHERE key_id = '" + first
                                + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).as("bytes left of the private key").isZero();
        }
    }

    @Test
    void agreesOnOneKeyHoweverManyReplicasMakeThemAtOnce() throws SQLException {
        try (Connection connection = PostgresResource.connectAsSuperuser()) {
            connection.createStatement().execute("DELETE FROM auth.signing_key");
        }

        Uni.join()
                .all(keys.keepInStep(), keys.keepInStep(), keys.keepInStep())
                .andFailFast()
                .await()
                .atMost(PATIENCE);

        try (Connection connection = PostgresResource.connectAsSuperuser();
                ResultSet row = connection.createStatement().executeQuery("SELECT count(*) FROM auth.signing_key")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void publishesNothingButPublicHalvesOf3072Bits() {
        JsonPath set = given().get("/auth/.well-known/jwks.json").jsonPath();

        assertThat(set.getMap("keys[0]")).containsOnlyKeys("kty", "use", "alg", "kid", "n", "e");
        assertThat(Base64.getUrlDecoder().decode(set.getString("keys[0].n"))).hasSize(3072 / 8);
    }

    private static List<String> published() {
        return given().get("/auth/.well-known/jwks.json").jsonPath().getList("keys.kid");
    }

    private static String newToken() {
        return People.register(People.newEmail()).jsonPath().getString("token");
    }

    private static String keyIdOfANewToken() {
        return keyIdOf(newToken());
    }

    private static String keyIdOf(String token) {
        return new JsonPath(new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]))).getString("kid");
    }
}
