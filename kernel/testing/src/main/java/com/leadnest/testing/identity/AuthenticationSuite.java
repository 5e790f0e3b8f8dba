package com.leadnest.testing.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Roles;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation a service publishes in its OpenAPI document refuses every caller it must refuse. A
 * service subclasses this as a {@code @QuarkusTest} with {@link IdentityResource} and names what is open
 * to all and what some roles may not do; an operation that is forgotten in both is held to be closed.
 */
public abstract class AuthenticationSuite {

    private static final List<String> ALL_ROLES = List.of(Roles.OWNER, Roles.ADMIN, Roles.AGENT, Roles.VIEWER);

    /** Operations that need no token, as {@code "POST /auth/login"}. */
    protected Set<String> open() {
        return Set.of();
    }

    /** Operations that not every role may do, with the roles that may: {@code "DELETE /leads/{id}"}. */
    protected Map<String, Set<String>> restricted() {
        return Map.of();
    }

    /** Signs with a key that the service trusts. */
    protected TokenMinter minter() {
        return TestTokens.minter();
    }

    /** Claims of someone with that role; of a new user in a new business unless a service knows its people. */
    protected Map<String, Object> claims(String role) {
        return TestTokens.claims(UUID.randomUUID(), role);
    }

    /** Operations whose answer goes on for as long as the caller listens: who may is not let in here, only who may not is refused. */
    protected Set<String> endless() {
        return Set.of();
    }

    @TestFactory
    Stream<DynamicTest> refusesWhoDoesNotSignIn() {
        return closed().map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
            assertRefused(operation.send(given()), "no token");
            assertRefused(operation.send(given().header("Authorization", "Basic b3duZXI6b3duZXI=")), "another scheme");
        }));
    }

    @TestFactory
    Stream<DynamicTest> refusesEveryForgedToken() {
        return closed().map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
            for (Forgery forgery : Forgery.values()) {
                assertRefused(operation.send(bearer(forgery.token(minter()))), forgery.name());
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> letsOnlyTheRightRolesIn() {
        return closed().map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
            Set<String> allowed = restricted().getOrDefault(operation.name(), Set.copyOf(ALL_ROLES));
            for (String role : ALL_ROLES) {
                if (allowed.contains(role) && endless().contains(operation.name())) {
                    continue;
                }
                String token = minter().sign(claims(role));
                Response response = operation.send(bearer(token));
                if (allowed.contains(role)) {
                    assertThat(response.statusCode()).as(role).isNotIn(401, 403).isLessThan(500);
                } else {
                    assertThat(response.statusCode()).as(role).isEqualTo(403);
                    assertThat(response.jsonPath().getString("error")).isEqualTo("forbidden");
                }
            }
        }));
    }

    @Test
    void namesOnlyOperationsThatExist() {
        List<String> published =
                PublishedOperation.all().map(PublishedOperation::name).toList();
        assertThat(published)
                .isNotEmpty()
                .containsAll(open())
                .containsAll(restricted().keySet());
    }

    private Stream<PublishedOperation> closed() {
        return PublishedOperation.all().filter(operation -> !open().contains(operation.name()));
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static void assertRefused(Response response, String why) {
        assertThat(response.statusCode()).as(why + ": " + response.asString()).isEqualTo(401);
        assertThat(response.jsonPath().getString("error")).as(why).isEqualTo("unauthorized");
        assertThat(response.jsonPath().getString("request_id")).isEqualTo(response.header("X-Request-Id"));
        assertThat(response.header("WWW-Authenticate")).as(why).startsWith("Bearer");
        assertThat(TypeId.REQUEST.find(response.header("X-Request-Id"))).as(why).isPresent();
    }
}
