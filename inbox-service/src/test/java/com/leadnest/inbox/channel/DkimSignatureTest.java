package com.leadnest.inbox.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.time.MovableClock;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.PublicKeyRecordRetriever;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.FailException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we sign is accepted by other people's verifier, and nothing else is. */
class DkimSignatureTest {

    private static final String DOMAIN = "example.com";

    @TempDir
    Path directory;

    private KeyPair pair;
    private Path file;

    @BeforeEach
    void aKey() throws GeneralSecurityException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        pair = generator.generateKeyPair();
        file = directory.resolve("dkim.pem");
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(pair.getPrivate().getEncoded());
        Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
    }

    private String written(String subject, String text, String html) throws MessagingException, IOException {
        SmtpConfig config = new MailSettings(1, SmtpConfig.Tls.NONE, new MailSettings.Signing(DOMAIN, file.toString()));
        MailWriter writer = new MailWriter(new MovableClock(), new DkimSignature(config));
        Mail mail = new Mail(
                "Grüße & Co",
                "reply+abc@reply.example.net",
                subject,
                html,
                "msg_1@reply.example.net",
                List.of("a@example.org", "b@example.org"),
                Map.of(
                        "List-Unsubscribe",
                        "<https://example.com/u/x>",
                        "List-Unsubscribe-Post",
                        "List-Unsubscribe=One-Click"),
                List.of());
        Outgoing message = new Outgoing(
                TypeId.newId(), TypeId.newId(), "ann@" + DOMAIN, "lea@example.org", text, mail, Instant.now());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(Session.getInstance(new Properties()), message).writeTo(bytes);
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private List<SignatureRecord> verify(String mail) throws IOException, FailException {
        String key = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        PublicKeyRecordRetriever dns = (method, selector, domain) -> {
            assertThat(selector + "@" + domain).isEqualTo("mail2026@" + DOMAIN);
            return List.of("v=DKIM1; k=rsa; p=" + key);
        };
        return new DKIMVerifier(dns).verify(new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void plainAndRichMailsHold() throws Exception {
        for (String mail : List.of(
                written("Hello", "Plain words\r\n.\r\nwith a dot\r\n\r\n\r\n", null),
                written("Grüße aus Köln – €", "Ünïcödé text \n trailing  \n", "<p>Rich – <b>words</b></p>"),
                written("x".repeat(300), "y".repeat(5_000), "<p>" + "z ".repeat(5_000) + "</p>"))) {
            assertThat(mail).contains("DKIM-Signature: ");
            List<SignatureRecord> held = verify(mail);
            assertThat(held).singleElement().satisfies(signature -> {
                assertThat(signature.getDToken()).hasToString(DOMAIN);
                assertThat(signature.getSelector()).hasToString("mail2026");
                assertThat(signature.getHeaders().stream()
                                .map(header -> header.toString().toLowerCase()))
                        .contains("from", "to", "subject", "date", "message-id");
            });
        }
    }

    @Test
    void aMailThatWasChangedOnItsWayDoesNot() throws Exception {
        String mail = written("Hello", "Pay to account 1", null);
        for (String changed : List.of(
                mail.replace("account 1", "account 2"),
                mail.replace("Subject: Hello", "Subject: Hallo"),
                mail.replace("ann@" + DOMAIN, "eve@" + DOMAIN))) {
            assertThat(changed).isNotEqualTo(mail);
            assertThatThrownBy(() -> verify(changed)).isInstanceOf(FailException.class);
        }
    }

    @Test
    void withoutAKeyNothingIsSignedAndAWrongOneIsNamed() throws Exception {
        SmtpConfig none = MailSettings.of(1, SmtpConfig.Tls.NONE);
        Session session = Session.getInstance(new Properties());
        MimeMessage mail = new MimeMessage(session);
        assertThat(new DkimSignature(none).sign(mail)).isSameAs(mail);

        Files.writeString(file, "no key");
        SmtpConfig broken = new MailSettings(1, SmtpConfig.Tls.NONE, new MailSettings.Signing(DOMAIN, file.toString()));
        assertThatThrownBy(() -> new DkimSignature(broken)).hasMessageContaining("DKIM_PRIVATE_KEY_FILE");
    }
}
