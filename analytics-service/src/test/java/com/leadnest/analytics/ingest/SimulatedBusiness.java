package com.leadnest.analytics.ingest;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.lead.LeadActivity;
import com.leadnest.contracts.lead.LeadActivityLogged;
import com.leadnest.contracts.lead.LeadCreated;
import com.leadnest.contracts.lead.LeadDeleted;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.contracts.lead.LeadStatusChanged;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.MessageOpened;
import com.leadnest.contracts.message.MessageReceived;
import com.leadnest.contracts.message.MessageRef;
import com.leadnest.contracts.message.MessageSent;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A year of a business of which the truth is known: it tells events as the services would, and keeps its own books,
 * which know nothing of facts, measures or SQL.
 */
final class SimulatedBusiness {

    private static final Instant YEAR = Instant.parse("2026-01-01T05:00:00Z");
    private static final List<String> SOURCES = List.of("google_ads", "yelp", "referral");

    final UUID id = UUID.randomUUID();
    final List<ReceivedEvent> events = new ArrayList<>();
    private final Random random;
    private final ZoneId zone;
    private final Map<String, Long> books = new TreeMap<>();

    SimulatedBusiness(long seed, ZoneId zone, int leads) {
        this.random = new Random(seed);
        this.zone = zone;
        for (int index = 0; index < leads; index++) {
            new Life().live();
        }
    }

    /** The books: {@code day source figure} to number, without zeros. */
    Map<String, Long> books() {
        books.values().removeIf(number -> number == 0);
        return books;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One lead from its arrival to whatever becomes of it. */
    private final class Life {

        private final UUID lead = TypeId.newId();
        private final String leadId = TypeId.LEAD.text(lead);
        private final Instant arrived = YEAR.plusSeconds(random.nextInt(365 * 86_400));
        private final List<String> entries = new ArrayList<>();
        private String source = one(SOURCES);
        private String status = "new";
        private Long value;
        private long version = 1;
        private Instant now = arrived;
        private boolean touched;

        void live() {
            tell(LeadEvents.CREATED, version, new LeadCreated(snapshot()));
            for (int act = random.nextInt(6); act > 0; act--) {
                now = now.plus(Duration.ofMinutes(1 + random.nextInt(20_000)));
                act();
            }
            if (random.nextInt(4) == 0) {
                win();
            }
            if (random.nextInt(5) == 0) {
                source = one(SOURCES);
                version++;
                tell(LeadEvents.UPDATED, version, new LeadUpdated(snapshot(), List.of("source"), null));
            }
            if (random.nextInt(12) == 0) {
                tell(LeadEvents.DELETED, version + 1, new LeadDeleted(leadId, now));
            } else {
                keepBooks();
            }
        }

        private void act() {
            switch (random.nextInt(4)) {
                case 0 -> call();
                case 1 -> email();
                case 2 -> reply();
                default -> book();
            }
        }

        private void call() {
            boolean answered = random.nextBoolean();
            logged("call", answered ? "answered" : "missed");
            note(now, "calls", 1);
            note(now, "calls_answered", answered ? 1 : 0);
            touch();
        }

        private void book() {
            logged("booking", "booked");
            note(now, "appointments", 1);
        }

        private void email() {
            MessageRef message = message("email", "sequence");
            tell(MessageEvents.SENT, 1, new MessageSent(message, "smtp", "x", "Hello", 1, now));
            note(now, "emails_sent", 1);
            touch();
            boolean robot = random.nextBoolean();
            tell(MessageEvents.OPENED, 2, new MessageOpened(message, robot, now.plusSeconds(90_000)));
            note(now, "emails_opened", robot ? 0 : 1);
        }

        private void reply() {
            boolean real = random.nextBoolean();
            MessageRef message = message("sms", "inbound");
            tell(MessageEvents.RECEIVED, 1, new MessageReceived(message, real ? "reply" : "auto_reply", "Hi", now));
            note(now, "replies", real ? 1 : 0);
        }

        private void win() {
            String before = status;
            status = "won";
            value = 10_000L + random.nextInt(90_000);
            version++;
            now = now.plus(Duration.ofHours(1 + random.nextInt(1000)));
            tell(LeadEvents.STATUS_CHANGED, version, new LeadStatusChanged(snapshot(), before, status, now));
            note(now, "deals", 1);
            note(now, "revenue", value);
            note(arrived, "arrived_won", 1);
        }

        private void touch() {
            if (!touched) {
                touched = true;
                note(arrived, "arrived_touched", 1);
            }
        }

        private void logged(String kind, String outcome) {
            version++;
            LeadActivity activity =
                    new LeadActivity(TypeId.ACTIVITY.newText(), kind, outcome, null, null, null, null, now);
            tell(LeadEvents.ACTIVITY_LOGGED, version, new LeadActivityLogged(snapshot(), activity));
        }

        private MessageRef message(String channel, String kind) {
            return new MessageRef(
                    TypeId.MESSAGE.newText(),
                    TypeId.CONVERSATION.newText(),
                    leadId,
                    channel,
                    kind,
                    null,
                    null,
                    null,
                    false);
        }

        /** Written down when the last source is known: all that happened to a lead counts there. */
        private void note(Instant at, String figure, long number) {
            LocalDate day = LocalDate.ofInstant(at, zone);
            entries.add(day + " %s " + figure + "=" + number);
        }

        private void keepBooks() {
            note(arrived, "leads", 1);
            for (String entry : entries) {
                String[] parts = String.format(entry, source).split("=");
                books.merge(parts[0], Long.parseLong(parts[1]), Long::sum);
            }
        }

        private LeadSnapshot snapshot() {
            return new LeadSnapshot(
                    leadId,
                    "Ann",
                    "ann@example.com",
                    null,
                    null,
                    status,
                    source,
                    null,
                    Map.of(),
                    List.of(),
                    null,
                    "US",
                    arrived,
                    now,
                    version,
                    value,
                    value == null ? null : "USD",
                    null);
        }

        private void tell(EventType<?> type, long number, Object data) {
            events.add(new ReceivedEvent(UUID.randomUUID(), type, id, leadId, number, now, null, data));
        }
    }
}
