package com.leadnest.bench.sends;

import com.leadnest.bench.Report;
import com.leadnest.providers.Text;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Webhooks that are forged, replayed, out of order and brought several times at once: nothing changes twice. */
final class WebhookStage {

    private static final int MESSAGES = 200;
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final int FORBIDDEN = 403;
    private static final int OK = 200;

    /** Everything that an event of a message changes; the versions count the events that others are told. */
    private static final String STATE = "SELECT concat_ws(' ', (SELECT count(*) FROM inbox.messages"
            + " WHERE business_id = c.business_id AND direction = 'in'), (SELECT count(*) FROM inbox.suppressions"
            + " WHERE business_id = c.business_id), count(*), sum(c.message_count), sum(c.inbound_count),"
            + " sum(c.event_version), (SELECT count(*) FROM inbox.messages WHERE business_id = c.business_id"
            + " AND state = 'delivered')) FROM inbox.conversations c WHERE c.business_id = ? AND c.lead_id = ANY (?)"
            + " GROUP BY c.business_id";

    private final SendingStack stack;
    private final Stops stops;
    private final Report report;
    private final Webhook webhook;
    private final Random random = new Random(1);

    WebhookStage(SendingStack stack, Stops stops, Report report) {
        this.stack = stack;
        this.stops = stops;
        this.report = report;
        this.webhook = new Webhook(stack.stack().url());
    }

    void run() {
        List<Text> texts = sent();
        Object leads = stops.replies().stream().map(Stops.Reply::lead).toArray(UUID[]::new);
        all(texts, List.of("delivered"));
        String before = state(leads);
        int wrong = replay(texts) + forge(texts);
        String after = state(leads);
        report.note("webhooks: inbound, suppressions, conversations, messages, received, events, delivered: " + before);
        report.goal(
                "webhooks forged, replayed, reordered, duplicated (%d messages, %d replies): answered wrongly %d, changed %s (bar 0, nothing)"
                        .formatted(
                                texts.size(), stops.replies().size(), wrong, before.equals(after) ? "nothing" : after),
                wrong == 0 && before.equals(after) && !texts.isEmpty());
    }

    private String state(Object leads) {
        return stack.ledger()
                .rows(STATE, row -> row.getString(1), stops.audience().business(), leads)
                .get(0);
    }

    /** The answers of the team to those who wrote: their messages are at rest, those of the sequence are not. */
    private List<Text> sent() {
        stack.ledger()
                .await(
                        LIMIT,
                        "SELECT count(*) FROM inbox.messages WHERE business_id = ? AND kind = 'reply'"
                                + " AND state IN ('queued', 'sending')",
                        n -> n == 0,
                        stops.audience().business());
        Set<String> phones = new HashSet<>();
        stops.replies().forEach(reply -> phones.add(reply.phone()));
        return stack.twilio().taken().stream()
                .filter(text -> phones.contains(text.to()) && text.body().startsWith("Thank you"))
                .limit(MESSAGES)
                .toList();
    }

    /** Every one of these statuses of every text, all in flight at once. @return how many were not answered with 200 */
    private int all(List<Text> texts, List<String> statuses) {
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (Text text : texts) {
            for (String status : statuses) {
                calls.add(webhook.call(target(text), Map.of("MessageSid", text.sid(), "MessageStatus", status)));
            }
        }
        return (int) calls.stream().filter(call -> call.join() != OK).count();
    }

    private int replay(List<Text> texts) {
        List<String> statuses = new ArrayList<>(List.of("delivered", "sent", "queued", "delivered", "undelivered"));
        Collections.shuffle(statuses, random);
        int wrong = all(texts, statuses);
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int time = 0; time < 3; time++) {
            List<Stops.Reply> shuffled = new ArrayList<>(stops.replies());
            Collections.shuffle(shuffled, random);
            for (Stops.Reply reply : shuffled) {
                calls.add(webhook.call(
                        "/webhooks/twilio/sms", StopStage.form(stops.audience(), reply.phone(), reply.sid())));
            }
        }
        return wrong + (int) calls.stream().filter(call -> call.join() != OK).count();
    }

    private int forge(List<Text> texts) {
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (Text text : texts) {
            Map<String, String> status = Map.of("MessageSid", text.sid(), "MessageStatus", "failed");
            calls.add(webhook.call(target(text), status, "AAAAAAAAAAAAAAAAAAAAAAAAAAA="));
        }
        for (Stops.Reply reply : stops.replies()) {
            Map<String, String> stop = Map.of(
                    "MessageSid",
                    "SMforged" + reply.lead(),
                    "From",
                    reply.phone(),
                    "To",
                    stops.audience().number(),
                    "Body",
                    "STOP");
            calls.add(webhook.call("/webhooks/twilio/sms", stop, "AAAAAAAAAAAAAAAAAAAAAAAAAAA="));
        }
        return (int) calls.stream().filter(call -> call.join() != FORBIDDEN).count();
    }

    private static String target(Text text) {
        URI callback = URI.create(text.callback());
        return callback.getRawPath() + "?" + callback.getRawQuery();
    }
}
