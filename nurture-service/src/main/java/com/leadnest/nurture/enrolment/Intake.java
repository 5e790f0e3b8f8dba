package com.leadnest.nurture.enrolment;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.model.Next;
import com.leadnest.nurture.model.Walk;
import com.leadnest.nurture.pending.Pending;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.person.Person;
import com.leadnest.nurture.plan.Plan;
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

    private final UUID business;
    private final Plan plan;
    private final Origin origin;
    private final Instant at;
    private final int asked;
    private final Admission admission;
    private final List<Person> people = new ArrayList<>();
    private final List<PendingStep> firsts = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private int present;

    /** @param asked how many are to be enrolled, whether they are there or not */
    Intake(UUID business, Plan plan, Origin origin, Instant at, int asked) {
        this.business = business;
        this.plan = plan;
        this.origin = origin;
        this.at = at;
        this.asked = asked;
        this.admission = new Admission(plan.definition(), at);
    }

    void add(Person person) {
        present++;
        UUID enrolment = TypeId.newId();
        Next next = Walk.next(plan.definition(), 0, at, Progresses.first(enrolment, person, origin.zone()));
        Optional<String> refusal = admission.refusal(person, next);
        if (refusal.isPresent()) {
            skip(refusal.get(), 1);
            return;
        }
        people.add(person);
        Pending.of(new PendingStep.Run(business, person.leadId(), enrolment, plan.sequence(), plan.version()), next, 1)
                .ifPresent(firsts::add);
    }

    List<PendingStep> firsts() {
        return firsts;
    }

    Enrolled result(Set<UUID> inserted) {
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
