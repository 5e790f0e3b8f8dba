package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.model.Channel;
import com.leadnest.nurture.model.Definition;
import com.leadnest.nurture.model.Next;
import com.leadnest.nurture.model.Purpose;
import com.leadnest.nurture.person.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is put into a sequence. Enrolment and simulation ask the same, so that the one does what the other has promised.
 */
public final class Admission {

    public static final String CLOSED = "lead_closed";
    public static final String NO_CONSENT = "no_consent";
    public static final String NO_EMAIL = "no_email";
    public static final String NO_PHONE = "no_phone";

    private static final Set<String> CLOSED_STATUSES = Set.of("won", "lost");

    /** Consent is another service's to tell, and a lead that has just come in may be quicker than it. */
    private static final Duration CONSENT_UNDER_WAY = Duration.ofMinutes(10);

    private final Definition definition;
    private final Instant start;
    private final List<ActionStep> messages;

    /** @param start when people are put into it */
    public Admission(Definition definition, Instant start) {
        this.definition = definition;
        this.start = start;
        this.messages = definition.steps().stream()
                .filter(ActionStep.class::isInstance)
                .map(ActionStep.class::cast)
                .filter(step -> step.channel() != Channel.TASK)
                .toList();
    }

    /**
     * Why a person is left out, or empty. Whether they are in the sequence already is for the database to say, last of
     * all.
     *
     * @param first what they would do first
     */
    public Optional<String> refusal(Person person, Next first) {
        // What stops a sequence must not begin one.
        if (definition.stopOn().wonLost() && CLOSED_STATUSES.contains(String.valueOf(person.status()))) {
            return Optional.of(CLOSED);
        }
        Optional<String> unreachable = Eligibility.refusal(definition, person);
        if (unreachable.isPresent()) {
            return unreachable;
        }
        if (!messages.isEmpty() && messages.stream().noneMatch(step -> reaches(person, step))) {
            return Optional.of(NO_CONSENT);
        }
        return first instanceof Next.Done ? Optional.of(Eligibility.NOTHING_TO_DO) : Optional.empty();
    }

    /** Whether a step would reach the person. */
    public boolean reaches(Person person, ActionStep step) {
        return refusal(person, step).isEmpty();
    }

    /** Why a step would not reach the person, or empty; a marketing text needs consent. */
    public Optional<String> refusal(Person person, ActionStep step) {
        return switch (step.channel()) {
            case TASK -> Optional.empty();
            case EMAIL -> unreachable(person.email(), NO_EMAIL, person.choices().optedOutEmail());
            case SMS -> {
                Optional<String> unreachable =
                        unreachable(person.phone(), NO_PHONE, person.choices().optedOutSms());
                boolean lawful = step.purpose() == Purpose.TRANSACTIONAL || mayHaveConsented(person);
                yield unreachable.isPresent() || lawful ? unreachable : Optional.of(NO_CONSENT);
            }
        };
    }

    private static Optional<String> unreachable(String address, String missing, boolean optedOut) {
        if (address == null) {
            return Optional.of(missing);
        }
        return optedOut ? Optional.of(Eligibility.OPTED_OUT) : Optional.empty();
    }

    private boolean mayHaveConsented(Person person) {
        Instant arrived = person.arrivedAt();
        return person.choices().smsConsent() || arrived != null && arrived.isAfter(start.minus(CONSENT_UNDER_WAY));
    }
}
