package com.leadnest.inbox.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.service.Persons;
import com.leadnest.inbox.service.Signed;
import com.leadnest.kernel.id.TypeId;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PictureTest {

    private static final byte[] GIF =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private final UUID business = UUID.randomUUID();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @Inject
    Persons persons;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().toString();
        asked.add(
                path + " " + call.getRequestHeaders().keySet().stream().sorted().toList());
        byte[] body = path.startsWith("/page") ? "<html>hello</html>".getBytes() : GIF;
        if (path.startsWith("/moved")) {
            call.getResponseHeaders().add("Location", "/pixel.gif");
            call.sendResponseHeaders(302, -1);
        } else if (path.startsWith("/loop")) {
            call.getResponseHeaders().add("Location", "/loop");
            call.sendResponseHeaders(302, -1);
        } else if (path.startsWith("/large")) {
            byte[] large = new byte[5_242_881];
            System.arraycopy(GIF, 0, large, 0, GIF.length);
            call.sendResponseHeaders(200, 0);
            write(call, large);
        } else {
            // What it claims to be counts for nothing.
            call.getResponseHeaders().add("Content-Type", "text/html");
            call.sendResponseHeaders(200, body.length);
            write(call, body);
        }
        call.close();
    }

    private static void write(HttpExchange call, byte[] body) {
        try {
            call.getResponseBody().write(body);
        } catch (IOException hungUp) {
            // The service has read enough.
        }
    }

    @Test
    void loadsThePictureOfAMailWithoutTellingWhoReadsIt() {
        UUID mail = mail("/first.gif", "/second.gif?who=ann");

        Response picture = load(business, mail, 1);

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.contentType()).isEqualTo("image/gif");
        assertThat(picture.asByteArray()).isEqualTo(GIF);
        assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(picture.header("Cache-Control")).isEqualTo("private, max-age=86400");
        assertThat(asked).containsExactly("/second.gif?who=ann [Accept, Connection, Host, User-agent]");
    }

    @Test
    void theNextReaderIsNotToldToItsServer() {
        UUID mail = mail("/once.gif");

        load(business, mail, 0);
        assertThat(load(business, mail, 0).statusCode()).isEqualTo(200);

        assertThat(asked).hasSize(1);
    }

    @Test
    void followsARedirectAndNotAnEndlessOne() {
        UUID mail = mail("/moved", "/loop");

        assertThat(load(business, mail, 0).asByteArray()).isEqualTo(GIF);
        assertThat(refusal(load(business, mail, 1))).isEqualTo("422 picture_unavailable");
        assertThat(asked).filteredOn(path -> path.startsWith("/loop")).hasSize(4);
    }

    @Test
    void givesOutNothingButPicturesOfReasonableSize() {
        UUID mail = mail("/page", "/large");

        assertThat(refusal(load(business, mail, 0))).isEqualTo("422 picture_unavailable");
        assertThat(refusal(load(business, mail, 1))).isEqualTo("422 picture_unavailable");
    }

    @Test
    void asksNobodyForWhatStandsInNoMailOfTheBusiness() {
        UUID mail = mail("/secret.gif");

        assertThat(refusal(load(business, mail, 1))).isEqualTo("404 not_found");
        assertThat(refusal(load(business, mail, -1))).isEqualTo("404 not_found");
        assertThat(refusal(load(UUID.randomUUID(), mail, 0))).isEqualTo("404 not_found");
        assertThat(asked).isEmpty();
    }

    private static String refusal(Response response) {
        return response.statusCode() + " " + response.jsonPath().getString("error");
    }

    private static Response load(UUID business, UUID mail, int number) {
        return Signed.owner(business).get("/api/inbox/messages/" + TypeId.MESSAGE.text(mail) + "/pictures/" + number);
    }

    private UUID mail(String... paths) {
        StringBuilder html = new StringBuilder("<p>Hello</p>");
        for (String path : paths) {
            html.append("<img src=\"http://127.0.0.1:")
                    .append(server.getAddress().getPort())
                    .append(path)
                    .append("\">");
        }
        UUID message = persons.step(business, persons.lead(business, "ann@example.com", null), "email", "sent");
        persons.run(
                business,
                "UPDATE messages SET body_html = $3 WHERE business_id = $1 AND id = $2",
                Tuple.of(business, message, html.toString()));
        return message;
    }
}
