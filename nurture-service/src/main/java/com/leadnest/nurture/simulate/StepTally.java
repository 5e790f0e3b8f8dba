package com.leadnest.nurture.simulate;

import com.leadnest.nurture.model.ActionStep;
import java.time.Instant;
import java.time.ZoneId;

/** When a step would happen, over everybody. */
final class StepTally {

    private final int position;
    private final ActionStep step;
    private Instant earliest = Instant.MAX;
    private Instant latest = Instant.MIN;
    private int people;

    StepTally(int position, ActionStep step) {
        this.position = position;
        this.step = step;
    }

    void add(Instant due) {
        earliest = due.isBefore(earliest) ? due : earliest;
        latest = due.isAfter(latest) ? due : latest;
        people++;
    }

    SimulationView.ScheduledStep view(ZoneId business) {
        return new SimulationView.ScheduledStep(
                position,
                step.type(),
                step.channel().wire(),
                earliest.atZone(business).toLocalDate(),
                earliest,
                latest,
                people);
    }
}
