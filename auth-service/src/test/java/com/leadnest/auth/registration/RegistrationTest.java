package com.leadnest.auth.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.leadnest.auth.AuthServiceTest;
import com.leadnest.auth.People;
import com.leadnest.contracts.event.Topics;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.server.KafkaResource;
import com.leadnest.testing.server.PostgresResource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class RegistrationTest {

    @Test
    void answersInTheShapeOfTheDeveloperDocumentation() {
        String email = People.newEmail();

        Response response = People.register(email);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        JsonPath body = response.jsonPath();
        assertThat(body.getString("token_type")).isEqualTo("Bearer");
        assertThat(body.getLong("expires_in")).isEqualTo(900);
        assertThat(body.getString("refresh_token")).hasSize(43);
        assertThat(body.getString("user.email")).isEqualTo(email);
        assertThat(body.getString("user.business_name")).isEqualTo("Elite Med Spa");
        assertThat(body.getString("user.role")).isEqualTo("owner");
        assertThat(body.getString("user.plan")).isEqualTo("trial");
        assertThat(TypeId.USER.find(body.getString("user.id"))).isPresent();
        assertThat(TypeId.BUSINESS.find(body.getString("user.business_id"))).isPresent();
        assertThat(Instant.parse(body.getString("user.trial_expires")))
                .isCloseTo(Instant.now().plus(Duration.ofDays(7)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void givesATokenThatSaysWhoItIsFor() {
        String email = People.newEmail();
        JsonPath registered = People.register(email).jsonPath();

        JsonPath me = People.me(registered.getString("token")).jsonPath();

        assertThat(me.getMap("user")).isEqualTo(registered.getMap("user"));
        assertThat(me.getString("business.id")).isEqualTo(registered.getString("user.business_id"));
        assertThat(me.getString("business.name")).isEqualTo("Elite Med Spa");
        assertThat(me.getString("business.country")).isEqualTo("US");
        assertThat(me.getString("business.time_zone")).isEqualTo("UTC");
        assertThat(me.getString("business.plan")).isEqualTo("trial");
    }

    @Test
    void keepsWhatABusinessSaysOfItself() {
        Map<String, Object> application = People.application(People.newEmail());
        application.putAll(Map.of("country", "de", "time_zone", "Europe/Berlin", "industry", " medspas "));

        String token = People.post("/auth/register", application).jsonPath().getString("token");

        JsonPath me = People.me(token).jsonPath();
        assertThat(me.getString("business.country")).isEqualTo("DE");
        assertThat(me.getString("business.time_zone")).isEqualTo("Europe/Berlin");
        assertThat(me.getString("business.industry")).isEqualTo("medspas");
    }

    @Test
    void takesAnAddressOnceHoweverItIsTyped() {
        String email = People.newEmail();
        People.register(email);

        Response again = People.register("  " + email.toUpperCase() + " ");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("error")).isEqualTo("email_taken");
        assertThat(count("SELECT count(*) FROM auth.member WHERE email = ?", email))
                .isEqualTo(1);
    }

    @Test
    void leavesNothingBehindWhenTheAddressIsTaken() {
        String email = People.newEmail();
        Map<String, Object> application = People.application(email);
        application.put("business_name", "Name of " + email.replaceAll("[^0-9a-f]", ""));
        People.register(email);

        assertThat(People.post("/auth/register", application).statusCode()).isEqualTo(409);

        assertThat(count("SELECT count(*) FROM auth.business WHERE name = ?", application.get("business_name")))
                .isZero();
    }

    @Test
    void storesAnArgon2idHashAndNoPassword() {
        String email = People.newEmail();
        People.register(email);

        assertThat(count(
                        "SELECT count(*) FROM auth.credential WHERE email = ? AND password_hash LIKE '$argon2id$v=19$%'",
                        email))
                .isEqualTo(1);
    }

    @Test
    void tellsTheOthersOnceOverKafka() {
        String request = TypeId.REQUEST.newText();
        JsonPath registered = given().header("X-Request-Id", request)
                .contentType("application/json")
                .body(People.application(People.newEmail()))
                .post("/auth/register")
                .jsonPath();
        String business = registered.getString("user.business_id");

        ConsumerRecord<String, String> event = awaitEvent(business);

        assertThat(header(event, "ce_type")).isEqualTo("com.leadnest.BusinessRegistered.v1");
        assertThat(header(event, "ce_source")).isEqualTo("/leadnest/auth");
        assertThat(header(event, "ce_business")).isEqualTo(business);
        assertThat(header(event, "ce_version")).isEqualTo("1");
        assertThat(header(event, "ce_correlationid")).isEqualTo(request);
        JsonPath data = new JsonPath(event.value());
        assertThat(data.getString("business_id")).isEqualTo(business);
        assertThat(data.getString("user_id")).isEqualTo(registered.getString("user.id"));
        assertThat(data.getString("email")).isEqualTo(registered.getString("user.email"));
        assertThat(data.getString("business_name")).isEqualTo("Elite Med Spa");
        assertThat(data.getString("country")).isEqualTo("US");
        assertThat(data.getString("trial_expires")).isEqualTo(registered.getString("user.trial_expires"));
    }

    private static ConsumerRecord<String, String> awaitEvent(String key) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", KafkaResource.bootstrapServers(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        Instant deadline = Instant.now().plusSeconds(30);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(Topics.ACCOUNTS));
            while (Instant.now().isBefore(deadline)) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(record.key())) {
                        return record;
                    }
                }
            }
        }
        throw new AssertionError("no event for " + key);
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static int count(String sql, Object parameter) {
        try (Connection connection = PostgresResource.connectAsSuperuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
