package com.leadnest.inbox.step;

import com.leadnest.contracts.nurture.StepDue;
import com.leadnest.inbox.conversation.Content;
import com.leadnest.inbox.conversation.Manner;
import com.leadnest.inbox.conversation.MessageState;
import com.leadnest.inbox.conversation.NewMessage;
import com.leadnest.inbox.conversation.StepOrigin;
import com.leadnest.kernel.id.TypeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The message that a due step becomes. */
final class DueMessage {

    private DueMessage() {}

    /** @param state of its enrolment, or null when that simply runs */
    static NewMessage of(StepDue step, UUID conversation, EnrolmentState state, Instant now) {
        UUID enrolment = TypeId.ENROLMENT.parse(step.enrolmentId());
        String to = step.channel().equals("sms")
                ? step.recipient().phone()
                : step.recipient().email();
        return new NewMessage(
                TypeId.newId(),
                conversation,
                "step:" + step.enrolmentId() + ":" + step.step(),
                manner(step, state),
                new Content(step.subject(), step.text(), step.html()),
                new StepOrigin(enrolment, step.step(), step.variant(), step.sequenceName(), step.firstTouch()),
                new NewMessage.Sender(null, List.of(), null, to, null, null, null, null),
                new NewMessage.Timing(now, step.dueAt(), step.expiresAt()));
    }

    private static Manner manner(StepDue step, EnrolmentState state) {
        String kind = step.channel().equals("task") ? "task" : "sequence";
        if (state != null && state.isEnded()) {
            return new Manner(step.channel(), kind, step.purpose(), MessageState.CANCELLED, state.reason());
        }
        if (kind.equals("task")) {
            return Manner.noted("task", kind);
        }
        return state != null && state.isPaused()
                ? new Manner(step.channel(), kind, step.purpose(), MessageState.HELD, "paused")
                : Manner.queued(step.channel(), kind, step.purpose());
    }
}
