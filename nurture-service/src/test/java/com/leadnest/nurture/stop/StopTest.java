package com.leadnest.nurture.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.lead.LeadActivity;
import com.leadnest.contracts.lead.LeadActivityLogged;
import com.leadnest.contracts.lead.LeadDeleted;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadStatusChanged;
import com.leadnest.contracts.message.MessageDelivered;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.MessageOpened;
import com.leadnest.contracts.message.MessageReceived;
import com.leadnest.contracts.message.MessageRef;
import com.leadnest.contracts.message.MessageSent;
import com.leadnest.contracts.message.OptedOut;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.nurture.intake.LeadEffects;
import com.leadnest.nurture.intake.MessageEffects;
import com.leadnest.nurture.service.Book;
import com.leadnest.nurture.service.Leads;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StopTest {

    private static final Instant AT = Instant.parse("2026-11-01T06:30:00Z");

    @Inject
    Book book;

    @Inject
    LeadEffects leads;

    @Inject
    MessageEffects messages;

    private final UUID business = TypeId.newId();
    private UUID lead;
    private UUID bystander;

    @BeforeEach
    void twoPeopleInTwoSequences() {
        List<UUID> people = book.people(business, 2);
        lead = people.get(0);
        bystander = people.get(1);
        book.enrol(business, "medspa_initial", people);
        book.enrol(business, "agency_initial", people);
        await().atMost(Duration.ofSeconds(30)).until(() -> count("steps WHERE business_id = $1") == 4);
    }

    @Test
    void aReplyEndsAllSequencesOfThePersonAndNobodyElses() {
        messages(MessageEvents.RECEIVED, new MessageReceived(ref("email", null, null), "reply", "Yes", AT));
        assertStopped("replied");
    }

    @Test
    void anOutOfOfficeNoteStopsNothing() {
        messages(MessageEvents.RECEIVED, new MessageReceived(ref("email", null, null), "auto_reply", "Away", AT));
        assertThat(running(lead)).isEqualTo(2);
    }

    @Test
    void anOptOutOnAnyChannelEndsThemAll() {
        messages(MessageEvents.OPTED_OUT, new OptedOut(TypeId.LEAD.text(lead), "email", "one_click", AT));
        assertStopped("opted_out");
    }

    @Test
    void anAnsweredCallEndsThemAndAMissedOneDoesNot() {
        activity("call", "missed", 2);
        assertThat(running(lead)).isEqualTo(2);
        activity("call", "answered", 3);
        assertStopped("call_answered");
    }

    @Test
    void aBookingEndsThem() {
        activity("booking", "booked", 2);
        assertStopped("booked");
    }

    @Test
    void wonEndsThemAndContactedDoesNot() {
        status("contacted", 2);
        assertThat(running(lead)).isEqualTo(2);
        status("won", 3);
        assertStopped("won");
    }

    @Test
    void aDeletedLeadLeavesNothingPendingAndNothingPersonal() {
        leads(LeadEvents.DELETED, 2, new LeadDeleted(TypeId.LEAD.text(lead), AT));
        assertStopped("lead_deleted");
        assertThat(count("people WHERE business_id = $1 AND lead_id = '" + lead + "' AND email IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void whatBecameOfAMessageIsCountedOnceInWhateverOrderItIsTold() {
        UUID enrolment = book.in(business, tx -> tx.query(
                                "SELECT enrolment_id FROM steps WHERE lead_id = '" + lead + "' LIMIT 1")
                        .execute())
                .iterator()
                .next()
                .getUUID(0);
        MessageRef ref = ref("email", TypeId.ENROLMENT.text(enrolment), 1);
        for (int again = 0; again < 2; again++) {
            messages(MessageEvents.DELIVERED, new MessageDelivered(ref, AT));
            messages(MessageEvents.SENT, new MessageSent(ref, "smtp", "1", "Hi", 1, AT));
            messages(MessageEvents.OPENED, new MessageOpened(ref, true, AT));
            messages(MessageEvents.OPENED, new MessageOpened(ref, false, AT));
        }
        assertThat(count("steps WHERE business_id = $1 AND state = 'delivered' AND opened AND opened_by_robot"))
                .isEqualTo(1);
        assertThat(counted("delivered")).isEqualTo(1);
        assertThat(counted("sent")).isEqualTo(1);
        assertThat(counted("opened")).isEqualTo(1);
        assertThat(counted("opened_by_robot")).isEqualTo(1);
    }

    private void assertStopped(String reason) {
        assertThat(running(lead)).isZero();
        assertThat(count("due_steps WHERE business_id = $1 AND lead_id = '" + lead + "'"))
                .isZero();
        assertThat(count("enrolments WHERE business_id = $1 AND lead_id = '" + lead + "' AND ended_reason = '" + reason
                        + "'"))
                .isEqualTo(2);
        assertThat(running(bystander)).isEqualTo(2);
    }

    private void status(String to, long version) {
        leads(LeadEvents.STATUS_CHANGED, version, new LeadStatusChanged(Leads.dana(lead, version), "new", to, AT));
    }

    private void activity(String kind, String outcome, long version) {
        LeadActivity activity = new LeadActivity(TypeId.ACTIVITY.newText(), kind, outcome, null, null, null, null, AT);
        leads(LeadEvents.ACTIVITY_LOGGED, version, new LeadActivityLogged(Leads.dana(lead, version), activity));
    }

    private MessageRef ref(String channel, String enrolment, Integer step) {
        return new MessageRef(
                TypeId.MESSAGE.newText(),
                TypeId.CONVERSATION.newText(),
                TypeId.LEAD.text(lead),
                channel,
                "sequence",
                enrolment,
                step,
                null,
                true);
    }

    private void leads(EventType<?> type, long version, Object data) {
        apply(leads, type, version, data);
    }

    private void messages(EventType<?> type, Object data) {
        apply(messages, type, 1, data);
    }

    private void apply(EventHandler handler, EventType<?> type, long version, Object data) {
        ReceivedEvent event =
                new ReceivedEvent(TypeId.newId(), type, business, TypeId.LEAD.text(lead), version, AT, null, data);
        book.in(business, tx -> handler.handle(tx, business, List.of(event)));
    }

    private long running(UUID who) {
        return count("enrolments WHERE business_id = $1 AND status = 'running' AND lead_id = '" + who + "'");
    }

    private long counted(String what) {
        return book.number(
                business,
                "SELECT coalesce(sum(n), 0)::bigint AS n FROM sequence_counts WHERE business_id = $1 AND what = '"
                        + what + "'");
    }

    private long count(String from) {
        return book.number(business, "SELECT count(*) AS n FROM " + from);
    }
}
