package com.leadnest.inbox.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.Topics;
import com.leadnest.contracts.nurture.StepDue;
import com.leadnest.contracts.nurture.StepRecipient;
import com.leadnest.inbox.channel.LocalMail;
import com.leadnest.inbox.conversation.Content;
import com.leadnest.inbox.send.Outbound;
import com.leadnest.inbox.send.Sending;
import com.leadnest.inbox.service.Signed;
import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.suite.outbox.RelayedTopics;
import com.leadnest.testing.suite.outbox.TopicTail;
import com.leadnest.testing.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail of a sequence on its way through a real mail server, and what happens when its links are asked for. */
@QuarkusTest
@TestProfile(Sending.class)
class TrackedMailTest {

    private static final String BROWSER =
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605";
    private static final String GMAIL = "Mozilla/5.0 (Windows NT 5.1) Firefox/11.0 (via ggpht.com GoogleImageProxy)";
    private static final String TEXT = "Hi Ann, book at https://glow.example/book?x=1&y=2";
    private static final String HTML = "<p>Hi Ann, <a href=\"https://glow.example/book?x=1&amp;y=2\">book</a>, find us"
            + " <a href=\"https://glow.example/so%20near\">here</a> or <a href=\"mailto:hi@glow.example\">write</a></p>";
    private static final Pattern LINK = Pattern.compile("href=\"http://localhost:5000(/u/c/[^\"]+)\"");
    private static final Pattern PICTURE =
            Pattern.compile("src=\"http://localhost:5000(/u/o/[A-Za-z0-9_-]{67}\\.gif)\"");
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Outbound outbound;

    @Inject
    Talk talk;

    @Inject
    MovableClock clock;

    private final UUID business = TypeId.newId();
    private final String address = "ann." + TypeId.newId() + "@example.org";
    private UUID lead;
    private TopicTail events;

    @BeforeEach
    void aBusinessThatMaySend() {
        settings(Map.of());
        lead = talk.lead(business, "Ann", address, null);
        events = RelayedTopics.tail(Topics.MESSAGES, business);
    }

    @AfterEach
    void close() {
        events.close();
        clock.reset();
    }

    private void settings(Map<String, Object> tracking) {
        Signed.owner(business)
                .body(Map.of("postal_address", "1 Main St, Austin TX", "tracking", tracking))
                .put("/api/inbox/settings")
                .then()
                .statusCode(200);
    }

    /** Text and HTML of the mail as it arrived. */
    private record Arrived(String text, String html) {

        List<String> links() {
            return LINK.matcher(html).results().map(found -> found.group(1)).toList();
        }

        String picture() {
            return PICTURE.matcher(html).results().findFirst().orElseThrow().group(1);
        }
    }

    private Arrived sequenceMail() {
        UUID enrolment = TypeId.newId();
        StepRecipient to = new StepRecipient(TypeId.LEAD.text(lead), "Ann", address, null, "US", "TX");
        talk.step(
                business,
                new StepDue(
                        TypeId.ENROLMENT.text(enrolment),
                        1,
                        TypeId.SEQUENCE.text(enrolment),
                        "Welcome",
                        1,
                        null,
                        "email",
                        "marketing",
                        true,
                        to,
                        "Welcome",
                        TEXT,
                        HTML,
                        Instant.now(),
                        null),
                1);
        Arrived arrived = arrived("Welcome");
        events.await(seen -> has(seen, "MessageSent"), SOON);
        return arrived;
    }

    private Arrived arrived(String subject) {
        MimeMessage mail = await().atMost(SOON)
                .until(
                        () -> LocalMail.received().stream()
                                .filter(each -> is(each, subject))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
        try {
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            return new Arrived(
                    parts.getBodyPart(0).getContent().toString(),
                    parts.getBodyPart(1).getContent().toString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean is(MimeMessage mail, String subject) {
        try {
            return mail.getSubject().equals(subject)
                    && mail.getAllRecipients()[0].toString().equals(address);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean has(List<ConsumerRecord<String, byte[]>> seen, String type) {
        return seen.stream().anyMatch(each -> type(each).contains(type));
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return new String(record.headers().lastHeader(CloudEventHeaders.TYPE).value(), StandardCharsets.UTF_8);
    }

    /** Reactions as they are told, e.g. {@code Clicked robot https://…}, when there are so many. */
    private List<String> reactions(int expected) {
        return reactions(events.await(seen -> reactions(seen).size() >= expected, SOON));
    }

    private static List<String> reactions(List<ConsumerRecord<String, byte[]>> seen) {
        return seen.stream()
                .map(TrackedMailTest::reaction)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String reaction(ConsumerRecord<String, byte[]> record) {
        JsonObject data = new JsonObject(new String(record.value(), StandardCharsets.UTF_8));
        String who = Boolean.TRUE.equals(data.getBoolean("robot")) ? "robot" : "person";
        if (type(record).contains("MessageOpened")) {
            return "opened by " + who;
        }
        return type(record).contains("MessageClicked") ? "clicked by " + who + " " + data.getString("url") : "";
    }

    private static Response get(String path, String userAgent) {
        return given().redirects().follow(false).header("User-Agent", userAgent).get(path);
    }

    private static void follows(String link, String userAgent, String to) {
        Response answer = get(link, userAgent);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo(to);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.cookies()).isEmpty();
    }

    @Test
    void itsLinksLeadThroughLeadNestAndItsTextStaysAsItIs() {
        Arrived mail = sequenceMail();

        assertThat(mail.text().replace("\r\n", "\n"))
                .startsWith(TEXT + "\n\n--\n")
                .doesNotContain("/u/c/");
        assertThat(mail.links()).hasSize(2).doesNotHaveDuplicates();
        assertThat(mail.html()).contains("href=\"mailto:hi@glow.example\"").doesNotContain("href=\"https://glow");
        assertThat(mail.html())
                .containsPattern("href=\"http://localhost:5000/u/[A-Za-z0-9_-]{100,}\"[^>]*>Unsubscribe");
    }

    @Test
    void isOpenedByAPersonAndByAProxyOnceEach() {
        Arrived mail = sequenceMail();

        for (int again = 0; again < 2; again++) {
            Response picture = get(mail.picture(), BROWSER);
            assertThat(picture.statusCode()).isEqualTo(200);
            assertThat(picture.contentType()).isEqualTo("image/gif");
            assertThat(picture.asByteArray()).startsWith("GIF89a".getBytes(StandardCharsets.US_ASCII));
            assertThat(picture.header("Cache-Control")).contains("no-store");
            assertThat(picture.cookies()).isEmpty();
            get(mail.picture(), GMAIL);
        }

        assertThat(reactions(2)).containsExactly("opened by person", "opened by robot");
        assertThat(outbound.query(
                        "SELECT visits || ' ' || robot_visits FROM inbox.message_links WHERE business_id = '" + business
                                + "' AND n = 0",
                        row -> row.getString(1)))
                .containsExactly("2 2");
    }

    @Test
    void aLinkIsFollowedToWhereItLedAndToldOnceWithTheOpeningItProves() {
        Arrived mail = sequenceMail();
        clock.advance(Duration.ofMinutes(2));

        follows(mail.links().get(0), BROWSER, "https://glow.example/book?x=1&y=2");
        follows(mail.links().get(0), BROWSER, "https://glow.example/book?x=1&y=2");
        follows(mail.links().get(1), "curl/8.5.0", "https://glow.example/so%20near");

        assertThat(reactions(3))
                .containsExactly(
                        "opened by person",
                        "clicked by person https://glow.example/book?x=1&y=2",
                        "clicked by robot https://glow.example/so%20near");
    }

    @Test
    void aScannerThatGoesThroughAllLinksAtOnceIsARobotWhateverItSays() {
        Arrived mail = sequenceMail();
        follows(mail.links().get(0), BROWSER, "https://glow.example/book?x=1&y=2");
        follows(mail.links().get(1), BROWSER, "https://glow.example/so%20near");

        clock.advance(Duration.ofSeconds(61));

        assertThat(reactions(2))
                .containsExactly(
                        "clicked by robot https://glow.example/book?x=1&y=2",
                        "clicked by robot https://glow.example/so%20near");
    }

    @Test
    void aPersonInHasteIsAPerson() {
        Arrived mail = sequenceMail();
        follows(mail.links().get(0), BROWSER, "https://glow.example/book?x=1&y=2");
        given().redirects()
                .follow(false)
                .header("User-Agent", BROWSER)
                .head(mail.links().get(1));

        clock.advance(Duration.ofSeconds(61));

        assertThat(reactions(3))
                .containsExactly(
                        "clicked by robot https://glow.example/so%20near",
                        "opened by person", "clicked by person https://glow.example/book?x=1&y=2");
    }

    @Test
    void anAddressThatLeadNestDidNotWriteIsAPageThatSaysSo() {
        Arrived mail = sequenceMail();
        String link = mail.links().get(0);
        char other = link.charAt(30) == 'A' ? 'B' : 'A';
        String forged = link.substring(0, 30) + other + link.substring(31);
        String picture = mail.picture().replace("/u/o/", "/u/c/").replace(".gif", "");
        for (String path :
                List.of(forged, picture, "/u/c/x", "/u/c/%20", "/u/o/x.gif", link.replace("/c/", "/o/") + ".gif")) {
            Response answer = get(path, BROWSER);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.contentType()).as(path).startsWith("text/html");
            assertThat(answer.asString()).as(path).contains("This link does not work");
        }
    }

    @Test
    void nothingLeadsAnywhereAnyMoreWhenThePersonIsErased() {
        Arrived mail = sequenceMail();
        talk.deleteLead(business, lead);
        assertThat(get(mail.links().get(0), BROWSER).statusCode()).isEqualTo(404);
        assertThat(get(mail.picture(), BROWSER).statusCode()).isEqualTo(404);
    }

    @Test
    void theBusinessDecidesWhichMailsTell() {
        String html = "<p><a href=\"https://glow.example/\">us</a></p>";
        outbound.queue(business, lead, "email", new Content("One", "one", html));
        assertThat(arrived("One").html()).isEqualTo(html);

        settings(Map.of("replies", true, "sequences", false));
        outbound.queue(business, lead, "email", new Content("Two", "two", html));
        assertThat(arrived("Two").links()).hasSize(1);
        assertThat(sequenceMail().html())
                .contains("https://glow.example/so%20near")
                .doesNotContain("/u/o/");
    }
}
