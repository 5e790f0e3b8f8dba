package com.leadnest.nurture.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.leadnest.nurture.pending.PendingStep;
import java.time.Duration;
import java.time.Instant;

/** How somebody goes on after a pause. The place is kept in each of them. */
public enum ResumeMode {
    /** What fell due during the pause is left out. */
    @JsonProperty("skip")
    SKIP,
    /** What fell due during the pause is done now. */
    @JsonProperty("send_now")
    SEND_NOW,
    /** Everything moves by the length of the pause. */
    @JsonProperty("re_space")
    RE_SPACE;

    /** When the held step is due, apart from what {@link #SKIP} leaves out. */
    Instant due(PendingStep held, Instant pausedAt, Instant now) {
        if (this == RE_SPACE) {
            Duration pause = Duration.between(pausedAt, now);
            return held.dueAt().plus(pause.isNegative() ? Duration.ZERO : pause);
        }
        return this == SEND_NOW && held.dueAt().isBefore(now) ? now : held.dueAt();
    }
}
