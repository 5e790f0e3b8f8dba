package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.person.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Sorts people who are to be enrolled, so that those who start and those who do not add up. */
final class Intake {

    private final int asked;
    private final List<Person> people = new ArrayList<>();
    private final List<PendingStep> firsts = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private int present;

    Intake(int asked) {
        this.asked = asked;
    }

    void add(Person person, Optional<String> refusal, Optional<PendingStep> first) {
        present++;
        if (refusal.isPresent() || first.isEmpty()) {
            skip(refusal.orElse(Eligibility.NOTHING_TO_DO), 1);
            return;
        }
        people.add(person);
        firsts.add(first.get());
    }

    List<PendingStep> firsts() {
        return firsts;
    }

    Enrolled result(Set<UUID> inserted, Instant at) {
        List<Enrolled.Start> started = new ArrayList<>(inserted.size());
        for (int i = 0; i < firsts.size(); i++) {
            if (inserted.contains(firsts.get(i).run().enrolment())) {
                started.add(new Enrolled.Start(people.get(i), firsts.get(i), at));
            }
        }
        skip(Eligibility.ALREADY_ENROLLED, firsts.size() - started.size());
        skip(Eligibility.NOT_FOUND, asked - present);
        return new Enrolled(started, skipped);
    }

    private void skip(String reason, int people) {
        if (people > 0) {
            skipped.merge(reason, people, Integer::sum);
        }
    }
}
