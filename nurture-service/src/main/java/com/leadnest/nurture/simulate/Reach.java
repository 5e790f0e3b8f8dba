package com.leadnest.nurture.simulate;

import com.leadnest.nurture.enrolment.Eligibility;
import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.model.Channel;
import com.leadnest.nurture.model.Definition;
import com.leadnest.nurture.model.Purpose;
import com.leadnest.nurture.person.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom a sequence reaches, and by which of its steps. */
final class Reach {

    static final String CLOSED = "lead_closed";
    static final String NO_CONSENT = "no_consent";

    private static final Set<String> CLOSED_STATUSES = Set.of("won", "lost");

    private final Definition definition;
    private final List<ActionStep> messages;

    Reach(Definition definition) {
        this.definition = definition;
        this.messages = definition.steps().stream()
                .filter(ActionStep.class::isInstance)
                .map(ActionStep.class::cast)
                .filter(step -> step.channel() != Channel.TASK)
                .toList();
    }

    /** Why a person would get nothing, or empty. @param running whether they are in the sequence already */
    Optional<String> exclusion(Person person, boolean running) {
        if (running) {
            return Optional.of(Eligibility.ALREADY_ENROLLED);
        }
        // What stops a sequence must not begin one.
        if (definition.stopOn().wonLost() && CLOSED_STATUSES.contains(String.valueOf(person.status()))) {
            return Optional.of(CLOSED);
        }
        Optional<String> refusal = Eligibility.refusal(definition, person);
        boolean silent = !messages.isEmpty() && messages.stream().noneMatch(step -> gets(person, step));
        return refusal.isPresent() || !silent ? refusal : Optional.of(NO_CONSENT);
    }

    /** Whether a step would reach the person; a marketing text needs consent that is on record. */
    boolean gets(Person person, ActionStep step) {
        boolean lawful = step.channel() != Channel.SMS
                || step.purpose() == Purpose.TRANSACTIONAL
                || person.choices().smsConsent();
        return lawful && person.reachableBy(step.channel().wire());
    }
}
