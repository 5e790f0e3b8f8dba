package com.leadnest.nurture.stop;

import com.leadnest.nurture.model.Condition;
import com.leadnest.nurture.model.Definition;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that takes a person out of sequences.
 *
 * @param status the lead's new status, for {@link Kind#STATUS}, else null
 */
record StopCause(UUID lead, Kind kind, String status) {

    /** Opting out and deletion stop everything; the others what does not say otherwise. */
    enum Kind {
        REPLY,
        CALL_ANSWERED,
        BOOKING,
        STATUS,
        OPTED_OUT,
        DELETED
    }

    static StopCause of(UUID lead, Kind kind) {
        return new StopCause(lead, kind, null);
    }

    /** Why an enrolment in a sequence ends by this, or empty when it goes on. */
    Optional<String> reason(Definition definition) {
        return switch (kind) {
            case REPLY -> when(definition.stopOn().reply(), "replied");
            case CALL_ANSWERED -> when(definition.stopOn().callAnswered(), "call_answered");
            case BOOKING -> when(definition.stopOn().booking(), "booked");
            case STATUS -> ofStatus(definition);
            case OPTED_OUT -> Optional.of("opted_out");
            case DELETED -> Optional.of("lead_deleted");
        };
    }

    private Optional<String> ofStatus(Definition definition) {
        Condition goal = definition.goal();
        if (goal != null && goal.kind() == Condition.Kind.STATUS_IS && status.equals(goal.value())) {
            return Optional.of("goal");
        }
        return switch (status) {
            case "won", "lost" -> when(definition.stopOn().wonLost(), status);
            case "booked" -> when(definition.stopOn().booking(), status);
            default -> Optional.empty();
        };
    }

    private static Optional<String> when(boolean stops, String reason) {
        return stops ? Optional.of(reason) : Optional.empty();
    }
}
