package com.leadnest.nurture.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with a step apart from its words. */
final class StepCheck {

    private static final int YEAR_IN_MINUTES = 366 * 24 * 60;
    private static final int MOST_VARIANTS = 5;
    private static final int HIGHEST_WEIGHT = 1000;
    private static final List<String> GRADES = List.of("A", "B", "C", "D");
    private static final List<String> STATUSES = List.of("new", "contacted", "qualified", "booked", "won", "lost");

    private final Definition definition;
    private final DefinitionProblems problems;

    StepCheck(Definition definition, DefinitionProblems problems) {
        this.definition = definition;
        this.problems = problems;
    }

    void check(Step step, int position) {
        if (step instanceof WaitStep wait) {
            boolean fits = wait.minutes() > 0 && wait.minutes() <= YEAR_IN_MINUTES;
            problems.require(fits, "minutes", "must be 1 to " + YEAR_IN_MINUTES + ", which is a year");
        } else if (step instanceof WaitUntilStep until) {
            problems.require(until.from().isBefore(until.to()), "to", "must be later than from");
        } else if (step instanceof BranchStep branch) {
            condition(branch.condition(), "condition.", position);
            target("then", branch.then(), position);
            target("otherwise", branch.otherwise(), position);
        } else if (step instanceof GotoStep jump) {
            target("target", jump.target(), position);
        } else if (step instanceof AbStep test) {
            ab(test);
        }
    }

    /** @param position of the step that asks: what it asks about has to come before */
    void condition(Condition condition, String path, int position) {
        String value = condition.value();
        switch (condition.kind()) {
            case OPENED, CLICKED, REPLIED -> asked(condition, path, position);
            case SCORE_AT_LEAST ->
                problems.require(value != null && value.matches("\\d{1,2}|100"), path + "value", "must be 0 to 100");
            case GRADE_AT_LEAST ->
                problems.require(value != null && GRADES.contains(value), path + "value", "must be A, B, C or D");
            case STATUS_IS ->
                problems.require(
                        value != null && STATUSES.contains(value),
                        path + "value",
                        "must be one of " + String.join(", ", STATUSES));
            case FIELD_EQUALS ->
                problems.require(
                        condition.field() != null && !condition.field().isBlank(), path + "field", "must not be empty");
        }
    }

    private void asked(Condition condition, String path, int position) {
        int asked = definition.position(condition.step());
        boolean before = asked > 0 && asked < position;
        problems.require(before, path + "step", "must be the key of an earlier step");
        if (before) {
            boolean isMessage = definition.at(asked) instanceof ActionStep action && action.channel() != Channel.TASK;
            problems.require(isMessage, path + "step", "must be the key of an e-mail or a text message");
            // A text message has no picture whose loading would tell; a step may be both in an A/B test.
            boolean opens = condition.kind() != Condition.Kind.OPENED
                    || definition.at(asked) instanceof ActionStep action && action.channel() == Channel.EMAIL;
            problems.require(!isMessage || opens, path + "kind", "nobody can tell whether a text message was opened");
        }
    }

    private void target(String field, String key, int position) {
        int target = definition.position(key);
        problems.require(target > 0, field, "must be the key of a step, or \"end\"");
        problems.require(target == 0 || target > position, field, "must be a later step");
    }

    private void ab(AbStep test) {
        int count = test.variants().size();
        problems.require(test.channel() != Channel.TASK, "channel", "must be email or sms");
        problems.require(count >= 2 && count <= MOST_VARIANTS, "variants", "must be 2 to " + MOST_VARIANTS);
        Set<String> keys = new HashSet<>();
        long total = 0;
        for (int i = 0; i < count; i++) {
            Variant variant = test.variants().get(i);
            boolean fits = variant.weight() >= 0 && variant.weight() <= HIGHEST_WEIGHT;
            problems.require(fits, "variants." + i + ".weight", "must be 0 to " + HIGHEST_WEIGHT);
            problems.require(keys.add(variant.key()), "variants." + i + ".key", "is the key of another variant");
            total += variant.weight();
        }
        problems.require(total > 0, "variants", "must have weights that are not all 0");
        Winner winner = test.winner();
        problems.require(
                winner == null || winner.afterRecipients() >= 2, "winner.after_recipients", "must be at least 2");
        boolean tells = winner == null || test.channel() == Channel.EMAIL || winner.metric() != Winner.Metric.OPENED;
        problems.require(tells, "winner.metric", "nobody can tell whether a text message was opened");
    }
}
