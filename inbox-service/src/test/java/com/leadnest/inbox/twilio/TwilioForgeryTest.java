package com.leadnest.inbox.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.send.Outbound;
import com.leadnest.inbox.send.Sending;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.providers.TwilioServer;
import com.leadnest.providers.TwilioSigning;
import com.twilio.security.RequestValidator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two thousand requests that are not quite Twilio's: our verdict is that of Twilio's own verifier, each time. */
@QuarkusTest
@TestProfile(Sending.class)
class TwilioForgeryTest {

    private static final long SEED = 20261124;
    private static final int REQUESTS = 2_000;
    private static final String TARGET = "/webhooks/twilio/sms";

    @Inject
    Outbound outbound;

    private final Random random = new Random(SEED);
    private final RequestValidator verifier = new RequestValidator(TwilioServer.TOKEN);
    private final UUID business = TypeId.newId();

    /** @param repeated a field that is sent a second time, or null */
    private record Forgery(String target, Map<String, String> form, String signature, String repeated) {}

    @Test
    void isJudgedAsTwilioJudges() {
        String number = "+16465550100";
        outbound.query(
                "INSERT INTO inbox.inbox_settings (business_id, sms_from, updated_at) VALUES ('" + business + "', '"
                        + number + "', now()) RETURNING 1",
                row -> 1);
        Set<String> lawful = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            Map<String, String> form = new TreeMap<>(Map.of(
                    "MessageSid",
                    "SM" + i + business,
                    "From",
                    "+1917555%04d".formatted(i % 50),
                    "To",
                    number,
                    "Body",
                    "Hëllo & = + % \u20ac " + i,
                    "NumMedia",
                    "0"));
            Forgery request = forge(form);
            boolean holds = request.repeated() == null
                    && verifier.validate(TwilioCalls.BASE + request.target(), request.form(), request.signature());

            int status = TwilioCalls.post(request.target(), request.form(), request.repeated(), request.signature());

            if (status != (holds ? 200 : 403)) {
                wrong.add(i + ": " + request + " → " + status);
            }
            if (holds) {
                lawful.add("in:twilio:" + request.form().get("MessageSid"));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(lawful).hasSizeBetween(REQUESTS / 20, REQUESTS / 2);
        assertThat(outbound.query(
                        "SELECT dedupe_key FROM inbox.messages WHERE business_id = '" + business
                                + "' AND direction = 'in'",
                        row -> row.getString(1)))
                .containsExactlyInAnyOrderElementsOf(lawful);
    }

    private Forgery forge(Map<String, String> form) {
        String signature = TwilioSigning.sign(TwilioCalls.BASE + TARGET, form);
        Map<String, String> changed = new TreeMap<>(form);
        String field = List.copyOf(form.keySet()).get(random.nextInt(form.size()));
        switch (random.nextInt(12)) {
            case 0 -> changed.put(field, form.get(field) + " ");
            case 1 -> changed.put(field, flipped(form.get(field)));
            case 2 -> changed.put("Added", "x");
            case 3 -> changed.remove("NumMedia");
            case 4 -> {
                return new Forgery(TARGET, form, flipped(signature), null);
            }
            case 5 -> {
                return new Forgery(TARGET, form, random.nextBoolean() ? "" : signature.substring(1), null);
            }
            case 6 -> {
                return new Forgery(TARGET + "?x=" + random.nextInt(9), form, signature, null);
            }
            case 7 -> {
                String target = TARGET + "?b=2&a=%20" + random.nextInt(9);
                return new Forgery(target, form, TwilioSigning.sign(TwilioCalls.BASE + target, form), null);
            }
            case 8 -> {
                return new Forgery(TARGET, form, signature, field);
            }
            case 9 -> {
                String other = TwilioSigning.sign("https://elsewhere.example" + TARGET, form);
                return new Forgery(TARGET, form, other, null);
            }
            case 10 -> {
                String swapped = random.nextBoolean() ? signature.toLowerCase() : signature + "=";
                return new Forgery(TARGET, form, swapped, null);
            }
            default -> {
                // As Twilio would send it.
            }
        }
        return new Forgery(TARGET, changed, signature, null);
    }

    private String flipped(String text) {
        StringBuilder other = new StringBuilder(text);
        other.setCharAt(random.nextInt(text.length()), (char) ('A' + random.nextInt(26)));
        return other.toString();
    }
}
