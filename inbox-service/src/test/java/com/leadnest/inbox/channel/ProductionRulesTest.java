package com.leadnest.inbox.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionRulesTest {

    private static void check(Optional<String> violation, String variable) {
        if (variable == null) {
            assertThat(violation).isEmpty();
        } else {
            assertThat(violation).hasValueSatisfying(words -> assertThat(words).startsWith(variable));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.twilio.com, ",
        "HTTPS://api.ie1.twilio.com, ",
        "http://127.0.0.1:4010, ",
        "http://[::1]:4010, ",
        "http://localhost:4010, ",
        "http://api.twilio.com, LEADNEST_INBOX_TWILIO_BASE_URL",
        "http://127.0.0.1.example.com, LEADNEST_INBOX_TWILIO_BASE_URL",
        "ftp://api.twilio.com, LEADNEST_INBOX_TWILIO_BASE_URL"
    })
    void twilioIsReachedEncryptedOrHere(URI baseUrl, String variable) {
        check(TwilioUrlRule.violation(baseUrl), variable);
    }

    @ParameterizedTest
    @CsvSource({
        "smtp.example.com, STARTTLS, ",
        "smtp.example.com, TLS, ",
        "smtp.example.com, NONE, SMTP_TLS",
        "10.0.0.5, NONE, SMTP_TLS",
        "127.0.0.1, NONE, ",
        "localhost, NONE, ",
        ", NONE, "
    })
    void mailGoesOutEncryptedOrStaysHere(String host, SmtpConfig.Tls tls, String variable) {
        check(SmtpTlsRule.violation(Optional.ofNullable(host), tls), variable);
    }

    @ParameterizedTest
    @CsvSource({
        "true, https://leadnest.example, LEADNEST_SANDBOX_PAGES",
        "true, http://192.168.1.10:5000, LEADNEST_SANDBOX_PAGES",
        "true, http://localhost:5000, ",
        "false, https://leadnest.example, "
    })
    void developersPagesAreOnTheirOwnMachine(boolean pages, URI publicBaseUrl, String variable) {
        check(SandboxPagesRule.violation(pages, publicBaseUrl), variable);
    }
}
