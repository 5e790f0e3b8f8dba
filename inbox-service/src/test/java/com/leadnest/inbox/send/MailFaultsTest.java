package com.leadnest.inbox.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.inbox.channel.FaultySmtp.Fault;
import com.leadnest.inbox.conversation.Content;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many mails through a server that fails in every way: what was not taken goes out, once, and nothing goes twice. */
@QuarkusTest
@TestProfile(FaultyMail.class)
class MailFaultsTest {

    /** A sign-in is waited for, and only a long mail is cut in the middle for certain; SmtpFaultsTest has both. */
    private static final Set<Fault> LEFT_OUT = Set.of(Fault.NONE, Fault.WANTS_A_SIGN_IN, Fault.CUTS_IN_THE_BODY);

    private static final Duration LIMIT = Duration.ofSeconds(90);

    @Inject
    Outbound outbound;

    private final UUID business = TypeId.newId();

    @Test
    void eachIsSentOnceOrSaidToBeUnknownOrRefused() {
        List<Fault> faults = new ArrayList<>();
        for (Fault each : Fault.values()) {
            if (!LEFT_OUT.contains(each)) {
                faults.add(each);
                faults.add(each);
            }
        }
        Collections.shuffle(faults, new Random(20261124));
        faults.forEach(each -> FaultyMail.server().fault(each, Fault.NONE));
        Map<String, Integer> states = new TreeMap<>();
        UUID lead = outbound.lead(business, null, "lea@example.org");
        List<UUID> messages = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            messages.add(
                    outbound.queue(business, lead, "email", new Content("Mail " + i, "words\n".repeat(2_000), null)));
        }

        for (UUID message : messages) {
            await().atMost(LIMIT).until(() -> List.of("sent", "failed", "unconfirmed")
                    .contains(outbound.state(message).state()));
            states.merge(outbound.state(message).state(), 1, Integer::sum);
        }

        // Two each: hung up and silent after the dot; unknown, blocked, a sender that is refused, and spam.
        assertThat(states).isEqualTo(Map.of("unconfirmed", 4, "failed", 8, "sent", 48));
        List<String> taken = FaultyMail.server().taken();
        assertThat(taken).doesNotHaveDuplicates().hasSize(52);
        for (UUID message : messages) {
            boolean has = taken.stream().anyMatch(id -> id.contains(TypeId.MESSAGE.text(message)));
            assertThat(has).isEqualTo(!outbound.state(message).state().equals("failed"));
        }
    }
}
