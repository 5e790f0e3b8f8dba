package com.leadnest.analytics.ingest;

import com.leadnest.analytics.fact.EnrolmentFact;
import com.leadnest.analytics.fact.StepFact;
import com.leadnest.contracts.nurture.EnrolmentEnded;
import com.leadnest.contracts.nurture.EnrolmentStarted;
import com.leadnest.contracts.nurture.StepDue;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;

/** Reads events of nurture-service. */
final class StepReading {

    private StepReading() {}

    static void read(ReceivedEvent event, NewFacts facts) {
        Object data = event.data();
        if (data instanceof EnrolmentStarted started) {
            facts.add(started(started));
        } else if (data instanceof EnrolmentEnded ended) {
            facts.add(ended(ended));
        } else if (data instanceof StepDue due) {
            facts.add(due(due));
        }
    }

    private static EnrolmentFact started(EnrolmentStarted started) {
        return new EnrolmentFact(
                TypeId.ENROLMENT.parse(started.enrolmentId()),
                TypeId.LEAD.parse(started.leadId()),
                TypeId.SEQUENCE.parse(started.sequenceId()),
                new EnrolmentFact.Start(started.sequenceName(), started.sequenceVersion(), started.by(), started.at()),
                null,
                null);
    }

    private static EnrolmentFact ended(EnrolmentEnded ended) {
        return new EnrolmentFact(
                TypeId.ENROLMENT.parse(ended.enrolmentId()),
                TypeId.LEAD.parse(ended.leadId()),
                TypeId.SEQUENCE.parse(ended.sequenceId()),
                null,
                ended.at(),
                ended.reason());
    }

    private static StepFact due(StepDue due) {
        return new StepFact(
                TypeId.ENROLMENT.parse(due.enrolmentId()),
                due.step(),
                TypeId.LEAD.parse(due.recipient().leadId()),
                TypeId.SEQUENCE.parse(due.sequenceId()),
                due.sequenceVersion(),
                due.variant(),
                due.channel(),
                due.dueAt());
    }
}
