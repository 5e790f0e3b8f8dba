package com.leadnest.inbox.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.channel.FaultySmtp.Fault;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.time.MovableClock;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known after each way in which a mail server can fail: only what it certainly has not may be sent again. */
class SmtpFaultsTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final FaultySmtp server = new FaultySmtp();
    private SmtpChannel channel = channel(MailSettings.of(server.port(), SmtpConfig.Tls.NONE));

    private static SmtpChannel channel(SmtpConfig config) {
        return new SmtpChannel(config, new MailWriter(new MovableClock(), new DkimSignature(config)));
    }

    @AfterEach
    void close() {
        channel.close();
        server.close();
    }

    private Answer send(String text) {
        String id = TypeId.MESSAGE.newText() + "@reply.example.net";
        Mail mail = new Mail("Ann", null, "Hello", null, id, List.of(), Map.of(), List.of());
        Outgoing message = new Outgoing(
                TypeId.newId(), TypeId.newId(), "ann@example.com", "lea@example.org", text, mail, Instant.now());
        return channel.send(message).await().atMost(LIMIT);
    }

    private Answer send(Fault fault) {
        server.fault(fault);
        return send("words\r\n".repeat(100_000));
    }

    @ParameterizedTest
    @CsvSource({
        "GREETS_WITH_421, provider_away",
        "WANTS_A_SIGN_IN, provider_away",
        "RECIPIENT_LATER, rate_limit",
        "HANGS_UP_AT_RECIPIENT, provider_away",
        "SILENT_AT_RECIPIENT, provider_away",
        "DATA_LATER, rate_limit",
        "CUTS_IN_THE_BODY, provider_away",
        "LATER_AFTER_THE_DOT, rate_limit"
    })
    void whatItCertainlyHasNotMayBeSentAgain(Fault fault, String reason) {
        assertThat(send(fault)).isInstanceOfSatisfying(Answer.NotTaken.class, answer -> assertThat(answer.reason())
                .isEqualTo(reason));
        assertThat(server.taken()).isEmpty();

        assertThat(send("again")).isInstanceOf(Answer.Taken.class);
        assertThat(server.taken()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"TAKES_AND_HANGS_UP", "TAKES_AND_IS_SILENT"})
    void whatItMayHaveIsUnknown(Fault fault) {
        assertThat(send(fault)).isInstanceOf(Answer.Unknown.class);
        assertThat(server.taken()).hasSize(1);

        assertThat(send("the next one")).isInstanceOf(Answer.Taken.class);
    }

    @ParameterizedTest
    @CsvSource({
        "RECIPIENT_UNKNOWN, invalid_address",
        "RECIPIENT_BLOCKED, blocked",
        "REFUSES_THE_SENDER, blocked",
        "SPAM_AFTER_THE_DOT, blocked"
    })
    void whatItRefusesForGoodHasItsReason(Fault fault, String reason) {
        assertThat(send(fault)).isInstanceOfSatisfying(Answer.Rejected.class, answer -> assertThat(answer.reason())
                .isEqualTo(reason));
        assertThat(server.taken()).isEmpty();
        assertThat(send("the next one")).isInstanceOf(Answer.Taken.class);
    }

    @Test
    void aServerThatIsNotThereHasTakenNothing() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        channel.close();
        channel = channel(MailSettings.of(port, SmtpConfig.Tls.NONE));
        assertThat(send("to nobody"))
                .isInstanceOfSatisfying(Answer.NotTaken.class, answer -> assertThat(answer.reason())
                        .isEqualTo("provider_away"));
    }

    @Test
    void withoutTheTlsItHasToOfferNothingIsHandedOver() {
        for (SmtpConfig.Tls tls : List.of(SmtpConfig.Tls.STARTTLS, SmtpConfig.Tls.TLS)) {
            channel.close();
            channel = channel(MailSettings.of(server.port(), tls));
            assertThat(send("in the open")).as(tls.name()).isInstanceOf(Answer.NotTaken.class);
        }
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void aConnectionIsUsedAgainAndOneThatWasClosedMeanwhileIsNot() {
        assertThat(send("one")).isInstanceOf(Answer.Taken.class);
        assertThat(send("two")).isInstanceOf(Answer.Taken.class);
        assertThat(server.connections()).isEqualTo(1);

        server.hangUpOnEveryone();

        assertThat(send("three")).isInstanceOf(Answer.Taken.class);
        assertThat(server.taken()).hasSize(3);
        assertThat(server.connections()).isEqualTo(2);
    }
}
