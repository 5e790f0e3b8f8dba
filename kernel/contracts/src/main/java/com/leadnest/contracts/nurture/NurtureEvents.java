package com.leadnest.contracts.nurture;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.event.Topics;
import java.util.List;

/**
 * Events of nurture-service, keyed by lead. {@code ce_version} counts the events of one enrolment, gapless
 * from 1; {@code ce_subject} is the lead, so the order of all its enrolments' events is kept.
 */
public final class NurtureEvents {

    public static final EventType<EnrolmentStarted> STARTED =
            new EventType<>("EnrolmentStarted", 1, Topics.STEPS, EnrolmentStarted.class);

    public static final EventType<StepDue> STEP_DUE = new EventType<>("StepDue", 1, Topics.STEPS, StepDue.class);

    public static final EventType<EnrolmentPaused> PAUSED =
            new EventType<>("EnrolmentPaused", 1, Topics.STEPS, EnrolmentPaused.class);

    public static final EventType<EnrolmentResumed> RESUMED =
            new EventType<>("EnrolmentResumed", 1, Topics.STEPS, EnrolmentResumed.class);

    public static final EventType<EnrolmentEnded> ENDED =
            new EventType<>("EnrolmentEnded", 1, Topics.STEPS, EnrolmentEnded.class);

    public static final List<EventType<?>> ALL = List.of(STARTED, STEP_DUE, PAUSED, RESUMED, ENDED);

    private NurtureEvents() {}
}
