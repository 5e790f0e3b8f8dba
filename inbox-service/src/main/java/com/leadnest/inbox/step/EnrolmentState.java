package com.leadnest.inbox.step;

import com.leadnest.contracts.nurture.EnrolmentEnded;
import com.leadnest.contracts.nurture.EnrolmentPaused;
import com.leadnest.contracts.nurture.EnrolmentResumed;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import java.util.Optional;
import java.util.UUID;

/**
 * How an enrolment stands after an event. An end is final; of the others the newer version counts.
 *
 * @param state running, paused or ended
 * @param reason of the end, or null
 */
record EnrolmentState(UUID enrolment, String state, String reason, long version) {

    static final String RUNNING = "running";
    static final String PAUSED = "paused";
    static final String ENDED = "ended";

    /** The sequence is through: its last step was handed over a moment ago and is still to be sent. */
    private static final String COMPLETED = "completed";

    /** Empty for an event that changes nothing about it. */
    static Optional<EnrolmentState> of(ReceivedEvent event) {
        if (event.data() instanceof EnrolmentEnded ended) {
            return Optional.of(
                    ended.reason().equals(COMPLETED)
                            ? at(ended.enrolmentId(), RUNNING, null, event)
                            : at(ended.enrolmentId(), ENDED, ended.reason(), event));
        }
        if (event.data() instanceof EnrolmentPaused paused) {
            return Optional.of(at(paused.enrolmentId(), PAUSED, null, event));
        }
        if (event.data() instanceof EnrolmentResumed resumed) {
            return Optional.of(at(resumed.enrolmentId(), RUNNING, null, event));
        }
        return Optional.empty();
    }

    private static EnrolmentState at(String enrolment, String state, String reason, ReceivedEvent event) {
        return new EnrolmentState(TypeId.ENROLMENT.parse(enrolment), state, reason, event.version());
    }

    /** Whichever of two holds. */
    EnrolmentState or(EnrolmentState other) {
        if (isEnded() != other.isEnded()) {
            return isEnded() ? this : other;
        }
        return version >= other.version ? this : other;
    }

    boolean isEnded() {
        return state.equals(ENDED);
    }

    boolean isPaused() {
        return state.equals(PAUSED);
    }
}
