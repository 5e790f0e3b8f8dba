package com.leadnest.inbox.service;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.lead.LeadCreated;
import com.leadnest.contracts.lead.LeadDeleted;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.contracts.nurture.EnrolmentEnded;
import com.leadnest.contracts.nurture.EnrolmentPaused;
import com.leadnest.contracts.nurture.EnrolmentResumed;
import com.leadnest.contracts.nurture.NurtureEvents;
import com.leadnest.contracts.nurture.StepDue;
import com.leadnest.contracts.nurture.StepRecipient;
import com.leadnest.inbox.contact.Contacts;
import com.leadnest.inbox.conversation.Content;
import com.leadnest.inbox.message.Inbound;
import com.leadnest.inbox.message.Intake;
import com.leadnest.inbox.message.Taken;
import com.leadnest.inbox.step.Steps;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.kernel.tenancy.Tenancy;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Plays the other services and the people outside, and reads what became of it. */
@Singleton
public class Talk {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Instant CREATED = Instant.parse("2026-01-05T10:00:00Z");

    private final Tenancy tenancy;
    private final Contacts contacts;
    private final Steps steps;
    private final Intake intake;

    @Inject
    Talk(Tenancy tenancy, Contacts contacts, Steps steps, Intake intake) {
        this.tenancy = tenancy;
        this.contacts = contacts;
        this.steps = steps;
        this.intake = intake;
    }

    public static LeadSnapshot snapshot(UUID lead, String name, String email, String phone, long version) {
        return new LeadSnapshot(
                TypeId.LEAD.text(lead),
                name,
                email,
                phone,
                null,
                "new",
                "web",
                null,
                Map.of("state", "md"),
                List.of(),
                null,
                "US",
                CREATED,
                CREATED,
                version);
    }

    /** Somebody who turned to the business by themselves: a member may text them first. */
    public UUID lead(UUID business, String name, String email, String phone) {
        UUID lead = TypeId.newId();
        LeadCreated data = new LeadCreated(snapshot(lead, name, email, phone, 1), CREATED);
        tell(contacts, business, List.of(event(LeadEvents.CREATED, business, lead, 1, data)));
        return lead;
    }

    public void deleteLead(UUID business, UUID lead) {
        LeadDeleted data = new LeadDeleted(TypeId.LEAD.text(lead), CREATED);
        tell(contacts, business, List.of(event(LeadEvents.DELETED, business, lead, 2, data)));
    }

    /** A step by text that fell due now. */
    public static StepDue due(UUID lead, UUID enrolment, int step, Instant dueAt) {
        StepRecipient to =
                new StepRecipient(TypeId.LEAD.text(lead), "Ann", "ann@example.com", "+14105550123", "US", "MD");
        return new StepDue(
                TypeId.ENROLMENT.text(enrolment),
                step,
                TypeId.SEQUENCE.text(enrolment),
                "Welcome",
                1,
                null,
                "sms",
                "marketing",
                step == 1,
                to,
                null,
                "Hi Ann, step " + step,
                null,
                dueAt,
                null);
    }

    public void due(UUID business, UUID lead, UUID enrolment, int step) {
        step(business, due(lead, enrolment, step, Instant.now()), step);
    }

    public void step(UUID business, StepDue due, long version) {
        UUID lead = TypeId.LEAD.parse(due.recipient().leadId());
        tell(steps, business, List.of(event(NurtureEvents.STEP_DUE, business, lead, version, due)));
    }

    public void pause(UUID business, UUID lead, UUID enrolment, long version) {
        EnrolmentPaused data = new EnrolmentPaused(TypeId.ENROLMENT.text(enrolment), TypeId.LEAD.text(lead), CREATED);
        tell(steps, business, List.of(event(NurtureEvents.PAUSED, business, lead, version, data)));
    }

    public void resume(UUID business, UUID lead, UUID enrolment, long version) {
        EnrolmentResumed data = new EnrolmentResumed(TypeId.ENROLMENT.text(enrolment), TypeId.LEAD.text(lead), CREATED);
        tell(steps, business, List.of(event(NurtureEvents.RESUMED, business, lead, version, data)));
    }

    public void end(UUID business, UUID lead, UUID enrolment, long version) {
        end(business, lead, enrolment, version, "stopped");
    }

    public void end(UUID business, UUID lead, UUID enrolment, long version, String reason) {
        EnrolmentEnded data = new EnrolmentEnded(
                TypeId.ENROLMENT.text(enrolment),
                TypeId.LEAD.text(lead),
                TypeId.SEQUENCE.text(enrolment),
                reason,
                1,
                CREATED);
        tell(steps, business, List.of(event(NurtureEvents.ENDED, business, lead, version, data)));
    }

    /** A text from someone. */
    public Taken text(UUID business, String from, String words, String intent) {
        return text(business, from, words, intent, UUID.randomUUID().toString());
    }

    public Taken text(UUID business, String from, String words, String intent, String providerId) {
        Inbound inbound = new Inbound(
                "sms",
                intent,
                new Inbound.Origin("twilio", providerId, from, "+14105550000"),
                Inbound.Threading.NONE,
                Content.text(words),
                List.of(),
                CREATED);
        return tenancy.inBusiness(business, tx -> intake.receive(tx, business, inbound))
                .await()
                .atMost(LIMIT);
    }

    public void tell(EventHandler handler, UUID business, List<ReceivedEvent> events) {
        tenancy.inBusiness(business, tx -> handler.handle(tx, business, events))
                .await()
                .atMost(LIMIT);
    }

    private static <T> ReceivedEvent event(EventType<T> type, UUID business, UUID lead, long version, T data) {
        String key = TypeId.LEAD.text(lead);
        return new ReceivedEvent(TypeId.newId(), type, business, key, version, CREATED, null, data);
    }

    /** State and reason of a lead's messages in their order, e.g. {@code sequence queued}. */
    public List<String> states(UUID business, UUID lead) {
        return rows(
                        business,
                        "SELECT m.kind || ' ' || m.state || coalesce(' ' || m.reason, '') AS text FROM messages m"
                                + " WHERE m.lead_id = '" + lead + "' ORDER BY m.position")
                .stream()
                .map(row -> row.getString("text"))
                .collect(Collectors.toList());
    }

    /** How many of a lead's messages wait for the sender. */
    public long waiting(UUID business, UUID lead) {
        return rows(
                        business,
                        "SELECT count(*) AS n FROM send_queue q JOIN messages m ON m.id = q.message_id"
                                + " WHERE m.lead_id = '" + lead + "'")
                .get(0)
                .getLong("n");
    }

    public List<Row> rows(UUID business, String sql) {
        return tenancy.inBusiness(business, tx -> tx.query(sql).execute())
                .map(found -> {
                    List<Row> rows = new ArrayList<>();
                    found.forEach(rows::add);
                    return rows;
                })
                .await()
                .atMost(LIMIT);
    }
}
