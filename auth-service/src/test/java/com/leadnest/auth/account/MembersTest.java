package com.leadnest.auth.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.auth.AuthServiceTest;
import com.leadnest.auth.People;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.server.PostgresResource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class MembersTest {

    @Test
    void listsTheMembersOfTheOwnBusinessAndNobodyElse() {
        String email = People.newEmail();
        JsonPath owner = People.register(email).jsonPath();
        People.register(People.newEmail());
        String colleague = People.newEmail();
        join(owner.getString("user.business_id"), colleague, "agent");

        JsonPath list = members(owner.getString("token"));

        assertThat(list.getList("members.email")).containsExactly(email, colleague);
        assertThat(list.getList("members.role")).containsExactly("owner", "agent");
        assertThat(list.getString("members[0].id")).isEqualTo(owner.getString("user.id"));
        assertThat(list.getString("members[0].name")).isNull();
        assertThat(list.getInt("total_count")).isEqualTo(2);
        assertThat(list.getInt("page")).isEqualTo(1);
    }

    @Test
    void aPageIsAPage() {
        JsonPath owner = People.register(People.newEmail()).jsonPath();
        String colleague = People.newEmail();
        join(owner.getString("user.business_id"), colleague, "viewer");

        JsonPath second = given().header("Authorization", "Bearer " + owner.getString("token"))
                .get("/auth/members?page=2&per_page=1")
                .jsonPath();

        assertThat(second.getList("members.email")).containsExactly(colleague);
        assertThat(second.getInt("total_count")).isEqualTo(2);
    }

    @Test
    void membersSayWhatTheyAreCalledAndTakeItBack() {
        String token = People.register(People.newEmail()).jsonPath().getString("token");

        assertThat(rename(token, "  Anna Smith ").jsonPath().getString("name")).isEqualTo("Anna Smith");
        assertThat(members(token).getString("members[0].name")).isEqualTo("Anna Smith");

        assertThat(rename(token, " ").statusCode()).isEqualTo(200);
        assertThat(members(token).getString("members[0].name")).isNull();
    }

    @Test
    void aNameWithControlCharactersIsRefused() {
        String token = People.register(People.newEmail()).jsonPath().getString("token");

        Response refused = rename(token, "Anna\u0007");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getMap("details")).containsOnlyKeys("name");
    }

    private static JsonPath members(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/auth/members")
                .jsonPath();
    }

    private static Response rename(String token, String name) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(Map.of("name", name))
                .put("/auth/members/me");
    }

    /** Invitations are yet to come: a second member is put there. */
    private static void join(String business, String email, String role) {
        String insert = "INSERT INTO auth.member (user_id, business_id, email, role, created_at)"
                + " VALUES (?, ?, ?, ?, now() + interval '1 minute')";
        try (Connection connection = PostgresResource.connectAsSuperuser();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setObject(2, TypeId.BUSINESS.parse(business));
            statement.setString(3, email);
            statement.setString(4, role);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
