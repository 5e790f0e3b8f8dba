package com.leadnest.nurture.stop;

import com.leadnest.contracts.lead.LeadActivity;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.MessageReceived;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import java.util.Optional;

/** Which events stop somebody. An out-of-office note is no reply. */
final class StopRules {

    private StopRules() {}

    static Optional<StopCause> cause(ReceivedEvent event) {
        if (event.is(MessageEvents.RECEIVED)) {
            return received(event.data(MessageEvents.RECEIVED));
        }
        if (event.is(MessageEvents.OPTED_OUT)) {
            return of(event.data(MessageEvents.OPTED_OUT).leadId(), StopCause.Kind.OPTED_OUT);
        }
        if (event.is(LeadEvents.DELETED)) {
            return of(event.key(), StopCause.Kind.DELETED);
        }
        if (event.is(LeadEvents.STATUS_CHANGED)) {
            String to = event.data(LeadEvents.STATUS_CHANGED).to();
            return TypeId.LEAD.find(event.key()).map(lead -> new StopCause(lead, StopCause.Kind.STATUS, to));
        }
        return event.is(LeadEvents.ACTIVITY_LOGGED)
                ? logged(event.key(), event.data(LeadEvents.ACTIVITY_LOGGED).activity())
                : Optional.empty();
    }

    private static Optional<StopCause> received(MessageReceived received) {
        String lead = received.message().leadId();
        return switch (received.intent()) {
            case "reply" -> of(lead, StopCause.Kind.REPLY);
            case "opt_out" -> of(lead, StopCause.Kind.OPTED_OUT);
            default -> Optional.empty();
        };
    }

    private static Optional<StopCause> logged(String lead, LeadActivity activity) {
        return switch (activity.kind() + " " + activity.outcome()) {
            case "call answered" -> of(lead, StopCause.Kind.CALL_ANSWERED);
            case "booking booked", "booking kept" -> of(lead, StopCause.Kind.BOOKING);
            default -> Optional.empty();
        };
    }

    private static Optional<StopCause> of(String lead, StopCause.Kind kind) {
        return TypeId.LEAD.find(lead).map(found -> StopCause.of(found, kind));
    }
}
