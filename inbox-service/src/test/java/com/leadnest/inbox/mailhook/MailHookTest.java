package com.leadnest.inbox.mailhook;

import static com.leadnest.inbox.inbound.Correspondent.bytes;
import static com.leadnest.inbox.inbound.Correspondent.post;
import static com.leadnest.inbox.inbound.Correspondent.postLarge;
import static com.leadnest.inbox.inbound.Correspondent.sign;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.inbound.Correspondent;
import com.leadnest.inbox.send.Outbound;
import com.leadnest.inbox.send.Sending;
import com.leadnest.inbox.service.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail that a provider brings: where it goes, what it does, and that nobody else can bring any. */
@QuarkusTest
@TestProfile(Sending.class)
class MailHookTest {

    @Inject
    Outbound outbound;

    private Correspondent ada;

    @BeforeEach
    void somebodyGotAMail() {
        ada = new Correspondent(outbound);
    }

    @Test
    void anAnswerIsInItsConversationOnceHoweverOftenItIsBrought() {
        String raw =
                ada.letter("Spa <" + ada.reply + ">", "", "Yes, Friday!\n\nOn Monday Spa wrote:\n> Would Friday suit?");
        Response first = post(raw);
        Response second = post("X-Trace: another server\n" + raw);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.jsonPath().getString("status")).isEqualTo("accepted");
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.jsonPath().getString("status")).isEqualTo("duplicate");
        assertThat(second.jsonPath().getString("message_id"))
                .isEqualTo(first.jsonPath().getString("message_id"));
        assertThat(ada.received()).hasSize(1).first().asString().startsWith("reply: Yes, Friday!");
    }

    @Test
    void itIsShownLabelledWithItsFilesAndHarmlessHtml() {
        String png = Base64.getEncoder().encodeToString(HexFormat.of().parseHex("89504e470d0a1a0a0000"));
        String big = Base64.getMimeEncoder()
                .encodeToString(Arrays.copyOf(HexFormat.of().parseHex("89504e470d0a1a0a"), 11 << 20));
        HttpResponse<String> taken = postLarge(bytes(ada.letter(
                ada.reply,
                "Content-Type: multipart/mixed; boundary=m\n",
                """
                    --m
                    Content-Type: text/html

                    <p onclick="x()">Look</p><script>alert(1)</script>
                    --m
                    Content-Type: image/png; name="../me\u0000.png"
                    Content-Transfer-Encoding: base64

                    %s
                    --m
                    Content-Type: image/png; name=big.png
                    Content-Transfer-Encoding: base64

                    %s
                    --m
                    Content-Type: application/x-msdownload; name=setup.exe
                    Content-Transfer-Encoding: base64

                    TVqQAAMAAAA=
                    --m--
                    """
                        .formatted(png, big))));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);

        Map<String, Object> message = Signed.owner(ada.business)
                .get("/api/inbox/conversations/" + JsonPath.from(taken.body()).getString("conversation_id")
                        + "/messages")
                .jsonPath()
                .getMap("messages.find { it.direction == 'in' }");

        assertThat(message.get("sandbox")).isEqualTo(true);
        assertThat(message.get("html")).isEqualTo("<p>Look</p>");
        assertThat(message.get("text"))
                .asString()
                .isEqualTo("Look\n\n"
                        + "[Not kept: big.png (larger than 10 MB), setup.exe (a kind of file that is not"
                        + " taken)]");
        assertThat(message.get("attachments"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Map.class))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.get("name")).isEqualTo("me.png");
                    assertThat(file.get("content_type")).isEqualTo("image/png");
                    assertThat(file.get("size")).isEqualTo(10);
                });
    }

    @Test
    void findsTheConversationByWhatIsAnsweredAndByTheBusinessesAddress() {
        String named = "In-Reply-To: <" + ada.rfcId(ada.message) + ">\n";
        assertThat(post(ada.letter("anyone@nowhere.example", named, "By its id"))
                        .jsonPath()
                        .getString("status"))
                .isEqualTo("accepted");

        String own = "spa." + ada.business + "@example.net";
        settings("{\"from_email\":\"" + own + "\"}");
        post(ada.letter(own, "", "By my address"));
        post(ada.letter(own, "", "By nobody's address").replace(ada.address, "stranger@example.org"));

        assertThat(ada.received()).containsExactly("reply: By its id", "reply: By my address");
        assertThat(ada.count("conversations WHERE business_id = '" + ada.business
                        + "' AND lead_id IS NULL AND address = 'stranger@example.org'"))
                .isEqualTo(1);
    }

    private void settings(String body) {
        assertThat(Signed.owner(ada.business)
                        .body(body)
                        .put("/api/inbox/settings")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aMailForNobodyIsKeptOnTheOperatorsList() {
        String domain = ada.business + ".example";
        Response answer = post(ada.letter("x@" + domain, "", "Who are you?"));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.jsonPath().getMap(""))
                .containsEntry("status", "unclaimed")
                .containsEntry("reason", "unknown_recipient");
        assertThat(ada.count(
                        "unclaimed_mails WHERE reason = 'unknown_recipient' AND way = 'webhook' AND sender_domain ="
                                + " 'example.org' AND '" + domain + "' = ANY (recipient_domains)"))
                .isEqualTo(1);
        assertThat(ada.received()).isEmpty();
    }

    @Test
    void bytesThatAreNoMailAreRefusedAndRemembered() {
        byte[] broken = ("no mail at all " + ada.business).getBytes();
        Response answer = post("inbound", broken, Instant.now());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("error")).isEqualTo("unreadable_mail");
        assertThat(ada.count("unclaimed_mails WHERE reason = 'unreadable' AND digest = encode(sha256(convert_to('"
                        + new String(broken) + "', 'UTF8')), 'hex')"))
                .isEqualTo(1);
        for (int size : new int[] {(25 << 20) + 1, (26 << 20) + 1}) {
            HttpResponse<String> large = postLarge(new byte[size]);
            assertThat(large.statusCode()).isEqualTo(413);
            assertThat(JsonPath.from(large.body()).getString("error")).isEqualTo("payload_too_large");
        }
    }

    @Test
    void onlyWhatWasSignedAMomentAgoComesIn() {
        byte[] raw = bytes(ada.letter(ada.reply, "", "Forged"));
        Instant now = Instant.now();
        String good = sign(now, raw, Sending.HOOK_SECRET);
        for (String signature : List.of(
                "",
                "t=1,v1=00",
                good.replace("v1=", "v0="),
                good.substring(0, good.length() - 2),
                good.replaceFirst("t=[0-9]+", "t=" + (now.getEpochSecond() - 1)),
                sign(now, raw, "another-secret-of-tests-0123456789-0123456789"),
                sign(now.minus(Duration.ofSeconds(302)), raw, Sending.HOOK_SECRET),
                sign(now.plus(Duration.ofSeconds(90)), raw, Sending.HOOK_SECRET))) {
            assertThat(post("inbound", raw, signature).statusCode())
                    .as(signature)
                    .isEqualTo(403);
        }
        assertThat(given().contentType("message/rfc822")
                        .body(raw)
                        .post("/webhooks/email/inbound")
                        .statusCode())
                .isEqualTo(403);
        Random random = new Random(20261124);
        for (int i = 0; i < 300; i++) {
            byte[] changed = raw.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
            assertThat(post("inbound", changed, good).statusCode()).isEqualTo(403);
        }
        assertThat(ada.received()).isEmpty();

        assertThat(post("inbound", raw, good + ",v1=00").statusCode()).isEqualTo(202);
        assertThat(post("inbound", raw, sign(now.minus(Duration.ofSeconds(290)), raw, Sending.HOOK_SECRET))
                        .statusCode())
                .isEqualTo(202);
        assertThat(ada.received()).containsExactly("reply: Forged");
    }

    @Test
    void anOutOfOfficeNoteStopsNothingAndAnAnswerStopsTheSequence() {
        UUID step = outbound.queueStep(ada.business, ada.lead);
        post(ada.letter(ada.returnPath(ada.message), "Auto-Submitted: auto-replied\n", "I am back on Monday"));
        assertThat(outbound.state(step).state()).isEqualTo("queued");

        post(ada.letter(ada.reply, "", "Yes"));

        assertThat(ada.received()).containsExactly("auto_reply: I am back on Monday", "reply: Yes");
        assertThat(outbound.state(step).state()).isEqualTo("cancelled");
        assertThat(outbound.state(step).reason()).isEqualTo("replied");
    }

    @Test
    void unsubscribeInAnAnswerSuppressesAndStops() {
        UUID step = outbound.queueStep(ada.business, ada.lead);
        post(ada.letter(ada.reply, "", "Unsubscribe\n\nOn Monday Spa wrote:\n> hello"));

        assertThat(ada.received()).singleElement().asString().startsWith("opt_out: ");
        assertThat(ada.suppressed()).containsExactly("keyword");
        assertThat(outbound.state(step).state()).isEqualTo("cancelled");
    }

    @Test
    void whoWritesFromAnotherAddressMeansTheirOwnToo() {
        post(ada.letter(ada.reply, "", "Stop").replace(ada.address, "work." + ada.address));

        assertThat(ada.suppressed()).containsExactly("keyword", "keyword");
    }

    @Test
    void theWordUnsubscribeInWhatIsQuotedIsNobodysWish() {
        post(ada.letter(
                ada.reply, "Content-Type: text/html\n", "<p>Sounds good</p><blockquote>Unsubscribe</blockquote>"));

        assertThat(ada.received()).singleElement().asString().startsWith("reply: Sounds good");
        assertThat(ada.suppressed()).isEmpty();
    }

    @Test
    void leavesNoFileBehindForAMailThatWasThere() {
        String raw = ada.letter(
                ada.reply, "Content-Type: text/plain; name=a.txt\nContent-Disposition: attachment\n", "file");
        post(raw);
        post(raw);

        assertThat(ada.count("attachments WHERE business_id = '" + ada.business + "'"))
                .isEqualTo(1);
        assertThat(java.nio.file.Path.of(
                                System.getProperty("java.io.tmpdir"),
                                "leadnest",
                                "attachments",
                                ada.business.toString())
                        .toFile()
                        .list())
                .hasSize(1);
    }
}
