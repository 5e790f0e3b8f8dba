package com.leadnest.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.auth.AuthServiceTest;
import com.leadnest.auth.People;
import com.leadnest.testing.time.MovableClock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class SignInTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void signsInWithTheAddressHoweverItIsTyped() {
        String email = People.newEmail();
        Map<String, Object> user = People.register(email).jsonPath().getMap("user");

        Response response = People.login(" " + email.toUpperCase(), People.PASSWORD);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getMap("user")).isEqualTo(user);
        assertThat(People.me(response.jsonPath().getString("token")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void doesNotTellAnUnknownAddressFromAWrongPassword() {
        String email = People.newEmail();
        People.register(email);

        Response wrong = People.login(email, "not the password");
        Response unknown = People.login(People.newEmail(), "not the password");
        Response noAddress = People.login("nobody", "not the password");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(withoutRequest(unknown)).isEqualTo(withoutRequest(wrong));
        assertThat(withoutRequest(noAddress)).isEqualTo(withoutRequest(wrong));
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.headers().asList().stream().map(header -> header.getName()))
                .containsExactlyElementsOf(wrong.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList());
    }

    @Test
    void makesAGuesserWaitLongerEachTime() {
        String email = People.newEmail();
        People.register(email);
        fail(5, "203.0.113.1", email);

        assertThat(waitFor("203.0.113.1", email)).isBetween(14, 15);
        clock.advance(Duration.ofSeconds(16));
        assertThat(People.loginFrom("203.0.113.1", email, "wrong").statusCode()).isEqualTo(401);
        assertThat(waitFor("203.0.113.1", email)).isBetween(29, 30);
    }

    @Test
    void refusesTheRightPasswordTooWhileAGuesserHasToWait() {
        String email = People.newEmail();
        People.register(email);
        fail(5, "203.0.113.2", email);

        assertThat(People.loginFrom("203.0.113.2", email, People.PASSWORD).statusCode())
                .isEqualTo(429);
    }

    @Test
    void letsTheOwnerInFromAnotherAddressMeanwhile() {
        String email = People.newEmail();
        People.register(email);
        fail(5, "203.0.113.3", email);

        assertThat(People.loginFrom("203.0.113.4", email, People.PASSWORD).statusCode())
                .isEqualTo(200);
    }

    @Test
    void treatsAnAccountThatDoesNotExistTheSameWay() {
        String email = People.newEmail();
        fail(5, "203.0.113.5", email);

        assertThat(waitFor("203.0.113.5", email)).isBetween(14, 15);
    }

    @Test
    void startsOverAfterASuccess() {
        String email = People.newEmail();
        People.register(email);
        fail(4, "203.0.113.6", email);
        assertThat(People.loginFrom("203.0.113.6", email, People.PASSWORD).statusCode())
                .isEqualTo(200);

        fail(4, "203.0.113.6", email);
        assertThat(People.loginFrom("203.0.113.6", email, People.PASSWORD).statusCode())
                .isEqualTo(200);
    }

    @Test
    void forgetsAfterAnHour() {
        String email = People.newEmail();
        fail(5, "203.0.113.7", email);
        clock.advance(Duration.ofMinutes(61));

        fail(4, "203.0.113.7", email);
        assertThat(People.loginFrom("203.0.113.7", email, "wrong").statusCode()).isEqualTo(401);
        assertThat(waitFor("203.0.113.7", email)).isBetween(14, 15);
    }

    @Test
    void slowsOneAddressDownThatTriesManyAccounts() {
        for (int i = 0; i < 30; i++) {
            assertThat(People.loginFrom("203.0.113.8", People.newEmail(), "wrong")
                            .statusCode())
                    .isEqualTo(401);
        }

        assertThat(waitFor("203.0.113.8", People.newEmail())).isBetween(13, 15);
    }

    @Test
    void slowsManyAddressesDownThatTryOneAccount() {
        String email = People.newEmail();
        for (int i = 0; i < 50; i++) {
            assertThat(People.loginFrom("192.0.2." + i, email, "wrong").statusCode())
                    .isEqualTo(401);
        }

        assertThat(waitFor("192.0.2.200", email)).isBetween(12, 15);
    }

    @Test
    void countsAnIpv6CustomerAsOne() {
        String email = People.newEmail();
        for (int i = 1; i <= 5; i++) {
            People.loginFrom("2001:db8:1:2::" + i, email, "wrong");
        }

        assertThat(People.loginFrom("2001:db8:1:2:ffff::1", email, "wrong").statusCode())
                .isEqualTo(429);
        assertThat(People.loginFrom("2001:db8:1:3::1", email, "wrong").statusCode())
                .isEqualTo(401);
    }

    private static void fail(int times, String address, String email) {
        for (int i = 0; i < times; i++) {
            assertThat(People.loginFrom(address, email, "wrong").statusCode()).isEqualTo(401);
        }
    }

    private static int waitFor(String address, String email) {
        Response response = People.loginFrom(address, email, "wrong");
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.jsonPath().getString("error")).isEqualTo("rate_limited");
        return Integer.parseInt(response.header("Retry-After"));
    }

    private static Map<String, Object> withoutRequest(Response response) {
        Map<String, Object> body = response.jsonPath().getMap("$");
        body.remove("request_id");
        body.remove("timestamp");
        return body;
    }
}
