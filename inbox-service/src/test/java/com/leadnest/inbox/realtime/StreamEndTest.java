package com.leadnest.inbox.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.inbox.service.Signed;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.IdentityConfig;
import com.leadnest.testing.identity.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a live stream ends, and what does not begin one. */
@QuarkusTest
class StreamEndTest {

    @Inject
    InboxEvents inbox;

    @Inject
    IdentityConfig identity;

    private final UUID business = TypeId.newId();
    private final UUID thread = TypeId.newId();
    private final UUID ann = TypeId.newId();
    private final String path = "/api/inbox/conversations/" + TypeId.CONVERSATION.text(thread);

    @Test
    void aReaderThatDoesNotReadIsCutOffAndHoldsUpNobody() throws IOException {
        try (EventStream quick = new EventStream(TestTokens.bearer(business), null);
                Socket slow = new Socket()) {
            slow.setReceiveBufferSize(1 << 16);
            slow.connect(new InetSocketAddress("localhost", RestAssured.port));
            slow.getOutputStream()
                    .write(("GET /api/inbox/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                    + TestTokens.bearer(business) + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(slow.getInputStream().read()).isEqualTo('H');
            await().until(quick::isReady);
            int hints = 40_000;
            long began = System.nanoTime();
            for (int i = 0; i < hints; i++) {
                inbox.present(business, thread, ann, "viewing");
                if (i % 500 == 0) {
                    int told = i;
                    await().until(() -> quick.count() >= told - 400);
                }
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> quick.count() == hints);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
            assertThat(quick.hasEnded()).isFalse();
            assertThat(rest(slow)).as("told before it was cut off").isLessThan(hints * 150L);
        }
    }

    /** Bytes that come until the stream ends, or nothing more does. */
    private static long rest(Socket slow) throws IOException {
        slow.setSoTimeout(3_000);
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        try {
            for (int read = slow.getInputStream().read(buffer);
                    read >= 0;
                    read = slow.getInputStream().read(buffer)) {
                all += read;
            }
        } catch (SocketTimeoutException quiet) {
            assertThat(all).isPositive();
        }
        return all;
    }

    @Test
    void whatIsNoIdOfTheStreamIsNotTaken() {
        for (String id : List.of("abc", "-1", "1e5", "9".repeat(16))) {
            Signed.owner(business)
                    .header("Last-Event-ID", id)
                    .get("/api/inbox/events")
                    .then()
                    .statusCode(400);
        }
        Signed.owner(business)
                .body("{\"state\":\"asleep\"}")
                .post(path + "/presence")
                .then()
                .statusCode(400);
    }

    @Test
    void theStreamEndsWithItsToken() {
        Map<String, Object> claims = TestTokens.claims(business, "viewer");
        // A token holds a little longer than it says, for clocks that differ.
        Instant end = Instant.now().minus(identity.clockSkew()).plusSeconds(3);
        claims.put("iat", end.minusSeconds(60).getEpochSecond());
        claims.put("exp", end.getEpochSecond());
        try (EventStream brief = new EventStream("Bearer " + TestTokens.minter().sign(claims), null)) {
            await().atMost(Duration.ofSeconds(20)).until(brief::hasEnded);
        }
    }
}
