package com.leadnest.bench.sends;

import com.leadnest.bench.Goal;
import com.leadnest.bench.Report;
import com.leadnest.bench.Samples;
import com.leadnest.providers.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** People answer while fifty thousand steps are due: how long until nothing more is pending for them. */
final class StopStage {

    private static final int DUE = Integer.getInteger("leadnest.bench.sends.due", 50_000);
    private static final int REPLIES = Integer.getInteger("leadnest.bench.sends.replies", 600);
    private static final Duration EVERY = Duration.ofMillis(100);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final double BAR_SECONDS = 5;
    private static final double P99 = 0.99;

    private static final String ENROLLED = "SELECT count(*) FROM nurture.enrolments WHERE business_id = ?";
    private static final String SOME = "SELECT p.lead_id, p.phone FROM nurture.people p JOIN nurture.enrolments e"
            + " ON e.lead_id = p.lead_id WHERE p.business_id = ? AND e.status = 'running' ORDER BY p.lead_id";
    private static final String STOPPED = "SELECT e.lead_id FROM nurture.enrolments e WHERE e.lead_id = ANY (?)"
            + " AND e.status = 'ended' AND NOT EXISTS (SELECT FROM nurture.due_steps d WHERE d.lead_id = e.lead_id)";
    private static final String WAITING = "SELECT (SELECT count(*) FROM nurture.due_steps WHERE due_at <= now())"
            + " + (SELECT count(*) FROM inbox.send_queue)";
    /** Handed to a provider by a transaction that began after the answer was committed. */
    private static final String LATE = "SELECT count(*) FROM inbox.messages m JOIN inbox.messages i"
            + " ON i.lead_id = m.lead_id AND i.direction = 'in' WHERE m.lead_id = ANY (?) AND m.kind = 'sequence'"
            + " AND m.state IN ('sending', 'sent', 'delivered', 'unconfirmed') AND m.called_at > i.created_at";

    private final SendingStack stack;
    private final Random random;
    private final Report report;
    private final Map<UUID, Long> outstanding = new ConcurrentHashMap<>();
    private final Map<UUID, Double> seconds = new ConcurrentHashMap<>();

    StopStage(SendingStack stack, long seed, Report report) {
        this.stack = stack;
        this.random = new Random(seed);
        this.report = report;
    }

    Stops run() throws Exception {
        Audience audience = Audience.gather(stack, DUE);
        audience.enrol(List.of(StepsOf.text("s1"), StepsOf.mail("s2"), StepsOf.pause("w1", 1440), StepsOf.text("s3")));
        stack.ledger().await(Duration.ofMinutes(3), ENROLLED, n -> n == DUE, audience.business());
        List<Stops.Person> people = new ArrayList<>(stack.ledger()
                .rows(
                        SOME,
                        row -> new Stops.Person(row.getObject(1, UUID.class), row.getString(2)),
                        audience.business()));
        Collections.shuffle(people, random);
        report.note("stops: %,d steps are due or queued when the first of %d people answers"
                .formatted(stack.ledger().number(WAITING), REPLIES));
        List<Stops.Reply> replies = answer(audience, people.subList(0, Math.min(REPLIES, people.size())));
        report.note("stops: %,d are due or queued when the last does"
                .formatted(stack.ledger().number(WAITING)));
        judge(replies);
        return new Stops(audience, replies);
    }

    /** At a fixed rate, whatever becomes of them. */
    private List<Stops.Reply> answer(Audience audience, List<Stops.Person> people) throws Exception {
        Webhook webhook = new Webhook(stack.stack().url());
        List<Stops.Reply> replies = Collections.synchronizedList(new ArrayList<>());
        Thread watch = new Thread(this::watch, "watch");
        watch.setDaemon(true);
        watch.start();
        long next = System.nanoTime();
        for (Stops.Person person : people) {
            LockSupport.parkNanos(next - System.nanoTime());
            next += EVERY.toNanos();
            String sid = "SMreply" + person.lead();
            outstanding.put(person.lead(), System.nanoTime());
            webhook.call("/webhooks/twilio/sms", form(audience, person.phone(), sid))
                    .thenAccept(status -> {
                        if (status == 200) {
                            replies.add(new Stops.Reply(person.lead(), person.phone(), sid, Instant.now()));
                        }
                    });
        }
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!outstanding.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(EVERY.toNanos());
        }
        return replies;
    }

    static Map<String, String> form(Audience audience, String phone, String sid) {
        return Map.of("MessageSid", sid, "From", phone, "To", audience.number(), "Body", "Yes, tell me more");
    }

    private void watch() {
        try (Ledger own = new Ledger(stack.stack())) {
            while (true) {
                if (!outstanding.isEmpty()) {
                    Object leads = outstanding.keySet().toArray(UUID[]::new);
                    List<UUID> stopped = own.rows(STOPPED, row -> row.getObject(1, UUID.class), leads);
                    long now = System.nanoTime();
                    stopped.forEach(lead -> seconds.put(lead, (now - outstanding.remove(lead)) / 1e9));
                }
                LockSupport.parkNanos(EVERY.toNanos() / 2);
            }
        }
    }

    private void judge(List<Stops.Reply> replies) {
        Samples samples = Samples.of(
                seconds.values().stream().mapToDouble(Double::doubleValue).toArray());
        report.note("stops: %d of %d people were stopped; p50 %.2f s, max %.2f s"
                .formatted(seconds.size(), REPLIES, samples.median(), samples.max()));
        double p99 = seconds.size() == REPLIES ? samples.quantile(P99) : Double.NaN;
        report.goal(Goal.atMost("reply to all pending steps cancelled, p99", p99, BAR_SECONDS, " s"));
        Map<String, Instant> answered = new HashMap<>();
        replies.forEach(reply -> answered.put(reply.phone(), reply.answeredAt()));
        long under = stack.twilio().taken().stream()
                .filter(text -> isAfter(text, answered))
                .count();
        Object leads = replies.stream().map(Stops.Reply::lead).toArray(UUID[]::new);
        long late = stack.ledger().number(LATE, leads);
        report.note("stops: %d texts were with the provider already when the answer was taken in".formatted(under));
        report.goal("sent after a committed stop: %d of %d people (bar 0)".formatted(late, replies.size()), late == 0);
    }

    private static boolean isAfter(Text text, Map<String, Instant> answered) {
        Instant at = answered.get(text.to());
        return at != null && text.at().isAfter(at);
    }
}
