package com.leadnest.contracts;

import com.leadnest.contracts.account.AccountEvents;
import com.leadnest.contracts.account.BusinessRegistered;
import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.lead.LeadActivity;
import com.leadnest.contracts.lead.LeadActivityLogged;
import com.leadnest.contracts.lead.LeadCreated;
import com.leadnest.contracts.lead.LeadDeleted;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadImported;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.contracts.lead.LeadStatusChanged;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.contracts.message.MessageClicked;
import com.leadnest.contracts.message.MessageDeferred;
import com.leadnest.contracts.message.MessageDelivered;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.MessageFailed;
import com.leadnest.contracts.message.MessageOpened;
import com.leadnest.contracts.message.MessageReceived;
import com.leadnest.contracts.message.MessageRef;
import com.leadnest.contracts.message.MessageSent;
import com.leadnest.contracts.message.MessageUnconfirmed;
import com.leadnest.contracts.message.OptedIn;
import com.leadnest.contracts.message.OptedOut;
import com.leadnest.contracts.message.SenderChanged;
import com.leadnest.contracts.nurture.EnrolmentEnded;
import com.leadnest.contracts.nurture.EnrolmentPaused;
import com.leadnest.contracts.nurture.EnrolmentResumed;
import com.leadnest.contracts.nurture.EnrolmentStarted;
import com.leadnest.contracts.nurture.NurtureEvents;
import com.leadnest.contracts.nurture.StepDue;
import com.leadnest.contracts.nurture.StepRecipient;
import com.leadnest.contracts.score.LeadScored;
import com.leadnest.contracts.score.ScoreEvents;
import com.leadnest.contracts.score.ScoreFactor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One full sample of every event: the source of new golden files and of the examples in the AsyncAPI document. */
final class Samples {

    private static final Instant AT = Instant.parse("2026-03-08T07:59:59.123Z");
    private static final String LEAD = "lead_01kk5z2v3hf7q9sxt6m4c8e0ab";
    private static final String BUSINESS = "biz_01kk5z1a2bf7q9sxt6m4c8e0ab";
    private static final String USER = "user_01kk5z1a2cf7q9sxt6m4c8e0ab";
    private static final String JOB = "job_01kk5z2a2df7q9sxt6m4c8e0ab";

    private static final String ACTIVITY = "act_01kk5z2a2df7q9sxt6m4c8e0ab";
    private static final String ENROLMENT = "enr_01kk5z3b2df7q9sxt6m4c8e0ab";
    private static final String SEQUENCE = "seq_01kk5z3a2df7q9sxt6m4c8e0ab";
    private static final String MESSAGE = "msg_01kk5z4a2df7q9sxt6m4c8e0ab";
    private static final String CONVERSATION = "conv_01kk5z4b2df7q9sxt6m4c8e0ab";

    private static final Map<EventType<?>, Object> BY_TYPE = new LinkedHashMap<>();

    static {
        BY_TYPE.put(
                AccountEvents.BUSINESS_REGISTERED,
                new BusinessRegistered(
                        BUSINESS,
                        USER,
                        "owner@elite.example",
                        "Elite Med Spa",
                        "US",
                        "medspas",
                        AT.plusSeconds(604_800),
                        AT));
        BY_TYPE.put(LeadEvents.CREATED, new LeadCreated(lead(1, "new")));
        BY_TYPE.put(
                LeadEvents.UPDATED, new LeadUpdated(lead(2, "new"), List.of("phone", "custom_fields.budget"), null));
        BY_TYPE.put(LeadEvents.STATUS_CHANGED, new LeadStatusChanged(lead(3, "contacted"), "new", "contacted", AT));
        BY_TYPE.put(LeadEvents.DELETED, new LeadDeleted(LEAD, AT));
        BY_TYPE.put(LeadEvents.IMPORTED, new LeadImported(lead(1, "new"), JOB, 42));
        BY_TYPE.put(LeadEvents.UPDATED_BY_IMPORT, new LeadUpdated(lead(2, "new"), List.of("notes"), JOB));
        BY_TYPE.put(
                LeadEvents.ACTIVITY_LOGGED,
                new LeadActivityLogged(
                        lead(4, "contacted"),
                        new LeadActivity(ACTIVITY, "call", "answered", 7, null, "Wants a Tuesday", USER, AT)));
        BY_TYPE.put(ScoreEvents.SCORED, scored(3));
        BY_TYPE.put(ScoreEvents.SCORED_IN_BULK, scored(1));
        nurture();
        messages();
    }

    private Samples() {}

    static Object of(EventType<?> type) {
        Object sample = BY_TYPE.get(type);
        if (sample == null) {
            throw new IllegalStateException("No sample for " + type.name() + ": add one here");
        }
        return sample;
    }

    private static void nurture() {
        BY_TYPE.put(
                NurtureEvents.STARTED,
                new EnrolmentStarted(ENROLMENT, LEAD, SEQUENCE, "Med spa: first contact", 1, "manual", AT));
        BY_TYPE.put(
                NurtureEvents.STEP_DUE,
                new StepDue(
                        ENROLMENT,
                        1,
                        SEQUENCE,
                        "Med spa: first contact",
                        1,
                        "a",
                        "email",
                        "marketing",
                        true,
                        new StepRecipient(LEAD, "Zoë O’Neill", "zoe@example.com", "+15551234567", "US", "CO"),
                        "Thank you for your interest, Zoë!",
                        "Hi Zoë, …",
                        "<p>Hi Zoë, …</p>",
                        AT,
                        AT.plusSeconds(86_400)));
        BY_TYPE.put(NurtureEvents.PAUSED, new EnrolmentPaused(ENROLMENT, LEAD, AT));
        BY_TYPE.put(NurtureEvents.RESUMED, new EnrolmentResumed(ENROLMENT, LEAD, AT));
        BY_TYPE.put(NurtureEvents.ENDED, new EnrolmentEnded(ENROLMENT, LEAD, SEQUENCE, "replied", 2, AT));
    }

    private static void messages() {
        MessageRef message = new MessageRef(MESSAGE, CONVERSATION, LEAD, "sms", "sequence", ENROLMENT, 2, null, false);
        MessageRef inbound = new MessageRef(MESSAGE, CONVERSATION, LEAD, "sms", "inbound", ENROLMENT, 2, null, false);
        BY_TYPE.put(MessageEvents.SENT, new MessageSent(message, "twilio", "SM0123", null, 1, AT));
        BY_TYPE.put(MessageEvents.DELIVERED, new MessageDelivered(message, AT));
        BY_TYPE.put(MessageEvents.DEFERRED, new MessageDeferred(message, "quiet_hours", AT.plusSeconds(36_000), AT));
        BY_TYPE.put(
                MessageEvents.FAILED,
                new MessageFailed(message, "refused", "no_consent", "No consent to marketing texts is recorded", AT));
        BY_TYPE.put(MessageEvents.UNCONFIRMED, new MessageUnconfirmed(message, AT));
        BY_TYPE.put(MessageEvents.RECEIVED, new MessageReceived(inbound, "reply", "I’d like to come next week", AT));
        BY_TYPE.put(MessageEvents.OPENED, new MessageOpened(message, true, AT));
        BY_TYPE.put(MessageEvents.CLICKED, new MessageClicked(message, "https://example.com/book", false, AT));
        BY_TYPE.put(MessageEvents.OPTED_OUT, new OptedOut(LEAD, "sms", "keyword", AT));
        BY_TYPE.put(MessageEvents.OPTED_IN, new OptedIn(LEAD, "sms", "form", "Text me about my appointment", AT));
        BY_TYPE.put(
                MessageEvents.SENDER_CHANGED,
                new SenderChanged(BUSINESS, List.of("postal_address_missing"), List.of(), AT));
    }

    private static LeadScored scored(long leadVersion) {
        return new LeadScored(
                LEAD,
                71,
                "A",
                0.231,
                0.18,
                List.of(new ScoreFactor("source", "Referred by a customer", 14, 0.6215)),
                "prior-1",
                leadVersion,
                AT);
    }

    private static LeadSnapshot lead(long version, String status) {
        return new LeadSnapshot(
                LEAD,
                "Zoë O’Neill",
                "zoe@example.com",
                "+15551234567",
                "O’Neill & Co",
                status,
                "referral",
                "Asked about Botox",
                Map.of("budget", 2500),
                List.of("vip"),
                USER,
                "US",
                AT,
                AT,
                version);
    }
}
