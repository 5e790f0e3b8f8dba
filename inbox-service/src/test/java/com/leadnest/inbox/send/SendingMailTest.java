package com.leadnest.inbox.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.inbox.channel.LocalMail;
import com.leadnest.inbox.conversation.Content;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** E-mail through a real mail server. */
@QuarkusTest
@TestProfile(Sending.class)
class SendingMailTest {

    @Inject
    Outbound outbound;

    private final UUID business = TypeId.newId();
    private final String address = "ada." + TypeId.newId() + "@example.org";

    private MimeMessage arrived(String subject) {
        return await().until(() -> mails(subject), mails -> !mails.isEmpty()).get(0);
    }

    /** To this test's person: the mail server is that of all tests. */
    private List<MimeMessage> mails(String subject) {
        return LocalMail.received().stream().filter(mail -> has(mail, subject)).toList();
    }

    private boolean has(MimeMessage mail, String subject) {
        try {
            return subject.equals(mail.getSubject()) && address.equals(mail.getAllRecipients()[0].toString());
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aMailArrivesWithItsOwnIdAndTheConversationsAddressForAnswers() throws Exception {
        UUID lead = outbound.lead(business, null, address);
        UUID message = outbound.queue(
                business, lead, "email", new Content("Grüße, Ada", "Plain words – €", "<p>Rich <b>words</b></p>"));

        MimeMessage mail = arrived("Grüße, Ada");

        assertThat(mail.getMessageID()).isEqualTo("<" + TypeId.MESSAGE.text(message) + "@reply.example.net>");
        assertThat(mail.getReplyTo()[0].toString()).matches("reply\\+[a-z0-9]{20}@reply\\.example\\.net");
        assertThat(mail.getAllRecipients()[0]).hasToString(address);
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Plain words – €");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("<p>Rich <b>words</b></p>");
        await().untilAsserted(() -> assertThat(outbound.state(message).state()).isEqualTo("sent"));
    }

    @Test
    void aSecondMailOfTheConversationStandsInItsThread() throws Exception {
        UUID lead = outbound.lead(business, null, address);
        UUID first = outbound.queue(business, lead, "email", new Content("First", "one", null));
        arrived("First");
        outbound.queue(business, lead, "email", new Content("Second", "two", null));

        MimeMessage second = arrived("Second");

        String firstId = "<" + TypeId.MESSAGE.text(first) + "@reply.example.net>";
        assertThat(second.getHeader("In-Reply-To")).containsExactly(firstId);
        assertThat(second.getHeader("References")).containsExactly(firstId);
        assertThat(second.getReplyTo()).isEqualTo(mails("First").get(0).getReplyTo());
    }
}
