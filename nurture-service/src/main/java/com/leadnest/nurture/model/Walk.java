package com.leadnest.nurture.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a person through a sequence. Pure: the same question has the same answer. It only goes forward, so it
 * ends after at most as many moves as there are steps.
 */
public final class Walk {

    private Walk() {}

    /**
     * What comes after a step.
     *
     * @param definition a checked one
     * @param afterPosition of the step that was done last, from 1; 0 at the start
     * @param from when that was, or when the person was enrolled
     * @param progress who walks. A branch that is reached at {@code from} itself is decided by its facts; one that
     *     lies behind a wait is answered as {@link Next.Decide}
     */
    public static Next next(Definition definition, int afterPosition, Instant from, Progress progress) {
        int position = afterPosition + 1;
        Instant time = from;
        while (position <= definition.size()) {
            Step step = definition.at(position);
            if (step instanceof BranchStep branch && time.isAfter(from)) {
                return new Next.Decide(position, branch, time);
            }
            if (step instanceof ActionStep action) {
                return new Next.At(position, action, Choice.of(action, progress), time);
            }
            time = after(step, time, progress);
            position = follower(definition, position, progress.facts());
        }
        return new Next.Done();
    }

    /**
     * All messages and tasks to come, for as long as nothing is heard of the person: branches that are not reached yet
     * take their {@code otherwise}, and each step is done when it is due.
     */
    public static List<Next.At> schedule(Definition definition, int afterPosition, Instant from, Progress progress) {
        List<Next.At> steps = new ArrayList<>();
        int position = afterPosition;
        Instant time = from;
        Next next = next(definition, position, time, progress);
        while (!(next instanceof Next.Done)) {
            if (next instanceof Next.Decide decide) {
                position = definition.position(decide.step().otherwise()) - 1;
                time = decide.at();
            } else if (next instanceof Next.At at) {
                steps.add(at);
                position = at.position();
                time = at.due();
            }
            next = next(definition, position, time, progress);
        }
        return steps;
    }

    private static Instant after(Step step, Instant time, Progress progress) {
        if (step instanceof WaitStep wait) {
            return time.plus(Duration.ofMinutes(wait.minutes()));
        }
        return step instanceof WaitUntilStep until ? LocalWindow.first(until, time, progress.zone()) : time;
    }

    private static int follower(Definition definition, int position, Facts facts) {
        Step step = definition.at(position);
        int target = position + 1;
        if (step instanceof BranchStep branch) {
            target = definition.position(facts.hold(branch.condition()) ? branch.then() : branch.otherwise());
        } else if (step instanceof GotoStep jump) {
            target = definition.position(jump.target());
        }
        if (target <= position) {
            // DefinitionCheck lets no such version be kept; going round in circles would write to somebody for ever.
            throw new IllegalStateException("Step " + step.key() + " does not lead forward");
        }
        return target;
    }
}
