package com.leadnest.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers a path, and under which terms: the most exact operation wins. */
class RouteTableTest {

    private static final RouteTable TABLE = new RouteTable(routing(Map.of(
            "login", new Operation("POST /auth/login", Access.PUBLIC, 0),
            "import", new Operation("POST /leads/bulk-import", Access.TOKEN, 513),
            "any", new Operation("* /leads/any", Access.TOKEN, 2),
            "webhooks", new Operation("* /webhooks/*", Access.PUBLIC, 26),
            "own", new Operation("POST /webhooks/email/inbound", Access.PUBLIC, 40),
            "mail", new Operation("POST /webhooks/email/*", Access.PUBLIC, 30),
            "attachment", new Operation("POST /api/inbox/conversations/*", Access.TOKEN, 11))));

    private record Operation(String match, Access access, int megabytes) implements RoutingConfig.OperationConfig {

        @Override
        public Optional<String> policy() {
            return Optional.empty();
        }

        @Override
        public Optional<MemorySize> bodyLimit() {
            return megabytes == 0 ? Optional.empty() : Optional.of(size(megabytes));
        }

        @Override
        public Optional<Duration> timeout() {
            return Optional.empty();
        }
    }

    private record Routing(Map<String, String> services, Map<String, OperationConfig> operations)
            implements RoutingConfig {

        @Override
        public MemorySize bodyLimit() {
            return size(1);
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(30);
        }
    }

    private static MemorySize size(int megabytes) {
        return new MemorySize(BigInteger.valueOf((long) megabytes << 20));
    }

    private static RoutingConfig routing(Map<String, RoutingConfig.OperationConfig> operations) {
        return new Routing(
                Map.of(
                        "auth", "/auth -> http://127.0.0.1:5001",
                        "lead", "/leads -> http://127.0.0.1:5002",
                        "inbox", "/api/inbox /webhooks /u -> http://127.0.0.1:5006"),
                operations);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /auth/login, login, 1",
        "POST, /auth/login/, login, 1",
        "GET, /auth/login, auth, 1",
        "POST, /auth/login2, auth, 1",
        "POST, /leads/bulk-import, import, 513",
        "GET, /leads/bulk-import, lead, 1",
        "POST, /leads/bulk-import/x, lead, 1",
        "DELETE, /leads/any, any, 2",
        "GET, /leads, lead, 1",
        "GET, /leads/, lead, 1",
        "POST, /webhooks/twilio/sms, webhooks, 26",
        "GET, /webhooks/x, webhooks, 26",
        "POST, /webhooks, inbox, 1",
        "POST, /webhooks/, inbox, 1",
        "POST, /webhooksx/y, , ",
        "POST, /webhooks/email/events, mail, 30",
        "GET, /webhooks/email/events, webhooks, 26",
        "POST, /webhooks/email/inbound, own, 40",
        "POST, /api/inbox/conversations/conv_1/attachments, attachment, 11",
        "POST, /api/inbox/conversations/conv_1/messages, attachment, 11",
        "PATCH, /api/inbox/conversations/conv_1, inbox, 1",
        "POST, /api/inbox/conversations, inbox, 1",
        "POST, /api/inbox/conversationsx/y, inbox, 1",
        "GET, /u/token, inbox, 1",
        "GET, /users, , ",
        "GET, /, , ",
        "GET, /leadsx, , "
    })
    void findsTheMostExact(String method, String path, String name, Integer megabytes) {
        Target target = TABLE.find(method, path);
        if (name == null) {
            assertThat(target).isNull();
        } else {
            assertThat(target.name()).isEqualTo(name);
            assertThat(target.bodyLimit()).isEqualTo((long) megabytes << 20);
            assertThat(target.timeoutMillis()).isEqualTo(30_000);
        }
    }

    @Test
    void whatIsBelowAnOperationIsAsOpenAsItSays() {
        assertThat(TABLE.find("POST", "/webhooks/twilio/sms").access()).isEqualTo(Access.PUBLIC);
        assertThat(TABLE.find("POST", "/webhooks").access()).isEqualTo(Access.TOKEN);
        assertThat(TABLE.find("GET", "/auth/login").access()).isEqualTo(Access.TOKEN);
    }

    @ParameterizedTest
    @CsvSource({"POST", "POST /nowhere/*", "POST /nowhere", "POST  /leads x", "''"})
    void anOperationThatNobodyAnswersIsNamedAtTheStart(String match) {
        RoutingConfig broken = routing(Map.of("odd", new Operation(match, Access.TOKEN, 0)));
        assertThatThrownBy(() -> new RouteTable(broken)).hasMessageContaining("odd");
    }
}
