package com.leadnest.inbox.imap;

import static com.leadnest.inbox.channel.LocalMail.deliver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.leadnest.inbox.channel.LocalMail;
import com.leadnest.inbox.inbound.Correspondent;
import com.leadnest.inbox.send.Outbound;
import com.leadnest.inbox.send.Sending;
import com.leadnest.inbox.service.Signed;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail that is fetched from a real mail server. */
@QuarkusTest
@TestProfile(Sending.class)
class ImapIntakeTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    Outbound outbound;

    @Inject
    ImapLease lease;

    private Correspondent ada;

    @BeforeEach
    void somebodyGotAMail() {
        ada = new Correspondent(outbound);
    }

    private void arrives(String... texts) {
        await().atMost(LIMIT).untilAsserted(() -> assertThat(ada.received()).containsExactly(texts));
    }

    @Test
    void anAnswerOverSmtpComesIntoTheConversationLabelled() {
        deliver(ada.address, ada.reply, ada.letter(ada.reply, "", "Friday is fine"));

        arrives("reply: Friday is fine");
        Map<String, Object> conversation = Signed.owner(ada.business)
                .get("/api/inbox?status=all")
                .jsonPath()
                .getMap("conversations[0]");
        assertThat(conversation.get("sandbox")).isEqualTo(true);
        assertThat(ada.count("messages WHERE business_id = '" + ada.business + "' AND direction = 'in' AND sandbox"))
                .isEqualTo(1);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(isSeen("Friday is fine")).isTrue());
    }

    private static boolean isSeen(String text) {
        return Arrays.stream(LocalMail.server().getReceivedMessages()).anyMatch(mail -> {
            try {
                return mail.getContent().toString().contains(text) && mail.isSet(Flags.Flag.SEEN);
            } catch (MessagingException | java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void theSameMailByBothWaysIsOne() {
        String raw = ada.letter(ada.reply, "", "Twice");
        deliver(ada.address, ada.reply, raw);
        arrives("reply: Twice");

        assertThat(Correspondent.post(raw).jsonPath().getString("status")).isEqualTo("duplicate");

        String other = ada.letter(ada.reply, "", "The other way round");
        assertThat(Correspondent.post(other).jsonPath().getString("status")).isEqualTo("accepted");
        deliver(ada.address, ada.reply, other);
        deliver(ada.address, ada.reply, ada.letter(ada.reply, "", "The last"));
        arrives("reply: Twice", "reply: The other way round", "reply: The last");
    }

    @Test
    void moreThanOnePassAllOnceInTheirOrder() {
        List<String> texts = IntStream.range(0, 60).mapToObj(i -> "Mail " + i).toList();
        texts.forEach(text -> deliver(ada.address, ada.reply, ada.letter(ada.reply, "", text)));

        arrives(texts.stream().map(text -> "reply: " + text).toArray(String[]::new));
    }

    @Test
    void aServerThatGoesAwayAndComesBackIsFetchedFromAgain() {
        LocalMail.goAway();
        LocalMail.comeBack();
        deliver(ada.address, ada.reply, ada.letter(ada.reply, "", "After the outage"));
        arrives("reply: After the outage");

        LocalMail.goAway();
        UUID waiting = outbound.queue(
                ada.business, ada.lead, "email", new com.leadnest.inbox.conversation.Content("Out", "x", null));
        LocalMail.comeBack();
        deliver(ada.address, ada.reply, ada.letter(ada.reply, "", "Once more"));

        arrives("reply: After the outage", "reply: Once more");
        await().atMost(LIMIT).until(() -> outbound.state(waiting).state().equals("sent"));
    }

    @Test
    void whatNobodyClaimsStaysFlaggedAndDoesNotStopTheRest() {
        String nobodys = ada.reply.replaceAll("reply\\+.{20}", "reply+aaaaaaaaaaaaaaaaaaaa");
        deliver(ada.address, nobodys, ada.letter(nobodys, "X-Mark: " + ada.business + "\n", "Nobody's"));
        deliver(ada.address, ada.reply, ada.letter(ada.reply, "", "Mine"));

        arrives("reply: Mine");
        assertThat(LocalMail.server().getReceivedMessages())
                .filteredOn(mail -> has(mail, "X-Mark", ada.business.toString()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.isSet(Flags.Flag.FLAGGED)).isTrue());
    }

    @Test
    void bouncesComeThisWayToo() throws Exception {
        MimeMessage sent = Arrays.stream(LocalMail.server().getReceivedMessagesForDomain("example.org"))
                .filter(mail -> has(mail, "Message-ID", "<" + ada.rfcId(ada.message) + ">"))
                .findFirst()
                .orElseThrow();
        assertThat(sent.getHeader("Return-Path")).containsExactly("<" + ada.returnPath(ada.message) + ">");

        deliver("", ada.returnPath(ada.message), ada.bounce(ada.message, "failed", "5.1.1"));

        await().atMost(LIMIT).until(() -> outbound.state(ada.message).state().equals("failed"));
        assertThat(ada.suppressed()).containsExactly("bounce");
    }

    private static boolean has(MimeMessage mail, String header, String value) {
        try {
            return value.equals(mail.getHeader(header, " "));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aDeveloperPlaysAnAnswer() {
        Response played = Signed.owner(ada.business)
                .body("{\"message_id\":\"" + TypeId.MESSAGE.text(ada.message) + "\",\"text\":\"Played\"}")
                .post("/api/inbox/sandbox/email");

        assertThat(played.statusCode()).as(played.asString()).isEqualTo(202);
        assertThat(played.jsonPath().getString("to")).isEqualTo(ada.reply);
        assertThat(played.jsonPath().getString("from")).isEqualTo(ada.address);
        arrives("reply: Played");
        assertThat(Signed.owner(ada.business)
                        .get("/api/inbox/sandbox/messages?channel=email")
                        .jsonPath()
                        .getList("messages.text"))
                .containsExactly("Played", "Would Friday suit you?");
        assertThat(Signed.owner(ada.business)
                        .body("{\"text\":\"from nobody\"}")
                        .post("/api/inbox/sandbox/email")
                        .statusCode())
                .isEqualTo(400);
        assertThat(Signed.owner(TypeId.newId())
                        .body("{\"message_id\":\"" + TypeId.MESSAGE.text(ada.message) + "\",\"text\":\"Not mine\"}")
                        .post("/api/inbox/sandbox/email")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void oneReplicaAtATimeHasTheMailboxAndOnlyItMovesTheMark() {
        String mailbox = "test@" + ada.business;
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        ImapMark mark = new ImapMark(7L, 40, 3);

        assertThat(lease.take(mailbox, one).await().atMost(LIMIT)).contains(new ImapMark(null, 0, 0));
        assertThat(lease.take(mailbox, other).await().atMost(LIMIT)).isEmpty();
        lease.mark(mailbox, one, mark).await().atMost(LIMIT);
        assertThatThrownBy(() -> lease.mark(mailbox, other, mark.at(50)).await().atMost(LIMIT))
                .isInstanceOf(IllegalStateException.class);

        lease.release(mailbox, one).await().atMost(LIMIT);
        assertThat(lease.take(mailbox, other).await().atMost(LIMIT)).contains(mark);
        assertThatThrownBy(() -> lease.mark(mailbox, one, mark.at(41)).await().atMost(LIMIT))
                .isInstanceOf(IllegalStateException.class);
    }
}
