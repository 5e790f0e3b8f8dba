package com.leadnest.nurture.simulate;

import com.leadnest.nurture.model.ActionStep;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whom a step would not reach although the sequence goes on for them, by reason. */
final class SilentStep {

    private final int position;
    private final ActionStep step;
    private final Map<String, Integer> people = new TreeMap<>();

    SilentStep(int position, ActionStep step) {
        this.position = position;
        this.step = step;
    }

    void add(String reason) {
        people.merge(reason, 1, Integer::sum);
    }

    Stream<SimulationView.LeftOut> view() {
        return people.entrySet().stream()
                .map(each -> new SimulationView.LeftOut(
                        position, step.type(), step.channel().wire(), each.getKey(), each.getValue()));
    }
}
