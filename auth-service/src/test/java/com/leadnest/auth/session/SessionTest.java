package com.leadnest.auth.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.auth.AuthServiceTest;
import com.leadnest.auth.People;
import com.leadnest.testing.time.MovableClock;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class SessionTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void exchangesARefreshTokenForNewTokens() {
        JsonPath first = People.register(People.newEmail()).jsonPath();

        Response response = People.refresh(first.getString("refresh_token"));

        assertThat(response.statusCode()).isEqualTo(200);
        JsonPath second = response.jsonPath();
        assertThat(second.getString("refresh_token")).hasSize(43).isNotEqualTo(first.getString("refresh_token"));
        assertThat(second.getMap("user")).isEqualTo(first.getMap("user"));
        assertThat(People.me(second.getString("token")).statusCode()).isEqualTo(200);
    }

    @Test
    void givesTheSameTokenAgainWhenTheAnswerMayHaveBeenLost() {
        String token = refreshToken();
        String successor = People.refresh(token).jsonPath().getString("refresh_token");
        clock.advance(Duration.ofSeconds(8));

        Response again = People.refresh(token);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("refresh_token")).isEqualTo(successor);
        assertThat(People.refresh(successor).statusCode()).isEqualTo(200);
    }

    @Test
    void endsTheSessionWhenASpentTokenComesBackLater() {
        JsonPath first = People.register(People.newEmail()).jsonPath();
        String spent = first.getString("refresh_token");
        JsonPath second = People.refresh(spent).jsonPath();
        clock.advance(Duration.ofSeconds(11));

        assertThat(People.refresh(spent).statusCode()).isEqualTo(401);

        assertThat(People.refresh(second.getString("refresh_token")).statusCode())
                .isEqualTo(401);
        assertThat(People.me(second.getString("token")).statusCode()).isEqualTo(401);
        assertThat(People.me(first.getString("token")).statusCode()).isEqualTo(401);
    }

    @Test
    void endsTheSessionAtOnceWhenTheSuccessorWasUsedAlready() {
        String spent = refreshToken();
        String successor = People.refresh(spent).jsonPath().getString("refresh_token");
        String third = People.refresh(successor).jsonPath().getString("refresh_token");

        assertThat(People.refresh(spent).statusCode()).isEqualTo(401);

        assertThat(People.refresh(third).statusCode()).isEqualTo(401);
    }

    @Test
    void leavesOtherSessionsOfTheSamePersonAlone() {
        String email = People.newEmail();
        String spent = People.register(email).jsonPath().getString("refresh_token");
        String other = People.login(email, People.PASSWORD).jsonPath().getString("refresh_token");
        People.refresh(spent);
        clock.advance(Duration.ofSeconds(11));

        assertThat(People.refresh(spent).statusCode()).isEqualTo(401);

        assertThat(People.refresh(other).statusCode()).isEqualTo(200);
    }

    @Test
    void givesOneSuccessorToManyRequestsAtOnce() {
        String token = refreshToken();

        List<CompletableFuture<Response>> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> People.refresh(token)))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).map(Response::statusCode))
                .containsOnly(200);
        assertThat(answers.stream()
                        .map(CompletableFuture::join)
                        .map(answer -> answer.jsonPath().getString("refresh_token"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void endsAnIdleSession() {
        String token = refreshToken();
        clock.advance(Duration.ofDays(31));

        assertThat(People.refresh(token).statusCode()).isEqualTo(401);
    }

    @Test
    void endsEveryBusySessionInTheEnd() {
        String token = refreshToken();
        for (int day = 29; day < 90; day += 29) {
            clock.advance(Duration.ofDays(29));
            token = People.refresh(token).jsonPath().getString("refresh_token");
        }
        clock.advance(Duration.ofDays(4));

        assertThat(People.refresh(token).statusCode()).isEqualTo(401);
    }

    @Test
    void endsWithTheAccessTokenAloneAndRefusesBothAfterwards() {
        JsonPath signedIn = People.register(People.newEmail()).jsonPath();
        String access = signedIn.getString("token");
        assertThat(People.me(access).statusCode()).isEqualTo(200);

        assertThat(given().header("Authorization", "Bearer " + access)
                        .post("/auth/logout")
                        .statusCode())
                .isEqualTo(204);

        assertThat(People.me(access).statusCode()).isEqualTo(401);
        assertThat(People.refresh(signedIn.getString("refresh_token")).statusCode())
                .isEqualTo(401);
        assertThat(given().get("/internal/revoked-sessions").jsonPath().getList("sessions", String.class))
                .contains(claim(access, "sid"));
    }

    @Test
    void endsWithTheRefreshTokenAlone() {
        JsonPath signedIn = People.register(People.newEmail()).jsonPath();
        String refresh = signedIn.getString("refresh_token");

        assertThat(People.post("/auth/logout", Map.of("refresh_token", refresh)).statusCode())
                .isEqualTo(204);

        assertThat(People.refresh(refresh).statusCode()).isEqualTo(401);
        assertThat(People.me(signedIn.getString("token")).statusCode()).isEqualTo(401);
    }

    @Test
    void endsNothingForAStranger() {
        assertThat(given().post("/auth/logout").statusCode()).isEqualTo(204);
        assertThat(given().header("Authorization", "Bearer nonsense")
                        .post("/auth/logout")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void keepsTheTokenOfABrowserInACookieNoScriptCanRead() {
        Response signedUp =
                inBrowser().body(People.application(People.newEmail())).post("/auth/register");

        assertThat(signedUp.statusCode()).isEqualTo(201);
        assertThat(signedUp.jsonPath().getMap("$")).doesNotContainKey("refresh_token");
        String cookie = signedUp.header("Set-Cookie");
        assertThat(cookie)
                .startsWith("leadnest_refresh=")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Strict")
                .containsIgnoringCase("Path=/auth")
                .containsIgnoringCase("Max-Age=2592000")
                .doesNotContainIgnoringCase("Secure");
    }

    @Test
    void refreshesAndEndsWithTheCookieAndWithoutABody() {
        String cookie = inBrowser()
                .body(People.application(People.newEmail()))
                .post("/auth/register")
                .getCookie("leadnest_refresh");

        Response refreshed = given().header("X-LeadNest-Session", "cookie")
                .cookie("leadnest_refresh", cookie)
                .post("/auth/refresh");
        assertThat(refreshed.statusCode()).isEqualTo(200);
        String next = refreshed.getCookie("leadnest_refresh");
        Response ended = given().header("X-LeadNest-Session", "cookie")
                .cookie("leadnest_refresh", next)
                .post("/auth/logout");

        assertThat(ended.statusCode()).isEqualTo(204);
        assertThat(ended.header("Set-Cookie")).containsIgnoringCase("Max-Age=0");
        assertThat(People.refresh(next).statusCode()).isEqualTo(401);
    }

    @Test
    void looksAtTheCookieOnlyWhenTheHeaderIsThere() {
        String cookie = inBrowser()
                .body(People.application(People.newEmail()))
                .post("/auth/register")
                .getCookie("leadnest_refresh");

        Response forged = given().cookie("leadnest_refresh", cookie).post("/auth/refresh");

        assertThat(forged.statusCode()).isEqualTo(400);
        assertThat(given().header("X-LeadNest-Session", "cookie")
                        .post("/auth/refresh")
                        .statusCode())
                .isEqualTo(401);
    }

    private static RequestSpecification inBrowser() {
        return given().header("X-LeadNest-Session", "cookie").contentType(ContentType.JSON);
    }

    private static String refreshToken() {
        return People.register(People.newEmail()).jsonPath().getString("refresh_token");
    }

    private static String claim(String token, String name) {
        return new JsonPath(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]))).getString(name);
    }
}
