package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.model.Definition;
import com.leadnest.nurture.model.Facts;
import com.leadnest.nurture.model.Progress;
import com.leadnest.nurture.model.RecipientZone;
import com.leadnest.nurture.person.Person;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a walk needs to know of a person. */
public final class Progresses {

    private Progresses() {}

    /** Of somebody who has not been written to in this sequence. @param business zone when theirs is not known */
    public static Progress first(UUID enrolment, Person person, ZoneId business) {
        return of(enrolment, person, business, facts(person, Set.of(), Set.of(), Set.of()), Map.of());
    }

    /**
     * The same for a way that may not ask for it: to know somebody's zone takes longer than all the rest of a step.
     *
     * @param winners of tests that are decided, by the step's key
     */
    public static Progress on(
            Definition definition,
            UUID enrolment,
            Person person,
            ZoneId business,
            Facts facts,
            Map<String, String> winners) {
        return definition.asksForTheHour()
                ? of(enrolment, person, business, facts, winners)
                : new Progress(enrolment, business, facts, winners);
    }

    /** Of somebody of whom these facts are known. @param winners of tests that are decided, by the step's key */
    public static Progress of(
            UUID enrolment, Person person, ZoneId business, Facts facts, Map<String, String> winners) {
        return new Progress(enrolment, RecipientZone.of(person.phone(), business), facts, winners);
    }

    /** The person as known, and the keys of the steps they have reacted to. */
    public static Facts facts(Person person, Set<String> opened, Set<String> clicked, Set<String> replied) {
        Map<String, String> fields = new HashMap<>();
        person.customFields().forEach((key, value) -> {
            if (value != null) {
                fields.put(key, value.toString());
            }
        });
        return new Facts(opened, clicked, replied, person.score(), person.grade(), person.status(), fields);
    }
}
