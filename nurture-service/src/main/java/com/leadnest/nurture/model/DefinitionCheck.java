package com.leadnest.nurture.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says what keeps a definition from being used, before anybody is put into it. */
public final class DefinitionCheck {

    static final int MOST_STEPS = 100;

    private final TextRules rules;

    public DefinitionCheck(TextRules rules) {
        this.rules = rules;
    }

    /**
     * What was found.
     *
     * @param problems empty for a sound definition
     * @param fields names used in its texts, sorted
     * @param sms parts of its text messages, by position
     */
    public record Report(List<DefinitionProblem> problems, Set<String> fields, List<Sms> sms) {}

    /** Parts of one text message, with the fallbacks for fields; values of a real lead may need more. */
    public record Sms(int step, SmsLength length) {}

    public Report of(Definition definition) {
        DefinitionProblems problems = new DefinitionProblems();
        TextCheck texts = new TextCheck(rules, problems);
        problems.require(definition.actions() > 0, "steps", "must have at least one message or task");
        problems.require(definition.size() <= MOST_STEPS, "steps", "can be at most " + MOST_STEPS);
        StepCheck steps = new StepCheck(definition, problems);
        Set<String> keys = new HashSet<>();
        List<Sms> sms = new ArrayList<>();
        for (int position = 1; position <= definition.size(); position++) {
            Step step = definition.at(position);
            problems.at(position);
            key(step, keys, problems);
            steps.check(step, position);
            for (SmsLength length : texts.check(step)) {
                sms.add(new Sms(position, length));
            }
        }
        problems.at(null);
        if (definition.goal() != null) {
            steps.condition(definition.goal(), "goal.", definition.size() + 1);
        }
        return new Report(problems.found(), new TreeSet<>(texts.fields()), List.copyOf(sms));
    }

    private static void key(Step step, Set<String> keys, DefinitionProblems problems) {
        boolean wellFormed = step.key() != null && step.key().matches("[a-zA-Z0-9_-]{1,40}");
        problems.require(wellFormed, "key", "must be 1 to 40 letters, digits, _ or -");
        problems.require(!Definition.END.equals(step.key()), "key", "must not be \"end\"");
        problems.require(keys.add(step.key()), "key", "is the key of another step");
    }
}
