package com.leadnest.nurture.enrolment;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.model.Definition;
import com.leadnest.nurture.model.Next;
import com.leadnest.nurture.model.Walk;
import com.leadnest.nurture.person.Person;
import com.leadnest.nurture.plan.Plan;
import com.leadnest.nurture.plan.SenderWarnings;
import com.leadnest.nurture.plan.Wording;
import com.leadnest.nurture.settings.NurtureSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Says what was started. */
@Singleton
class StartAnswer {

    private final Wording wording;

    @Inject
    StartAnswer(Wording wording) {
        this.wording = wording;
    }

    StartedView of(Started started, StartRequest request, NurtureSettings settings) {
        Plan plan = started.plan();
        Definition definition = plan.definition();
        Person person = started.start().person();
        Wording.Given given = new Wording.Given(request.leadData(), request.businessData());
        List<StartedView.ScheduledStep> steps = Walk.schedule(
                        definition,
                        0,
                        started.start().at(),
                        Progresses.first(started.start().first().run().enrolment(), person, settings.timeZone()))
                .stream()
                .map(at -> step(at, person, given, settings))
                .toList();
        List<StartedView.Warning> warnings = new ArrayList<>();
        Eligibility.unreachable(definition, person)
                .forEach(channel -> warnings.add(new StartedView.Warning(
                        "not_reachable_by_" + channel.wire(), "Steps by " + channel.wire() + " will be skipped.")));
        SenderWarnings.of(definition, settings.sending())
                .forEach(each -> warnings.add(new StartedView.Warning(each.code(), each.message())));
        return new StartedView(
                TypeId.SEQUENCE.text(plan.sequence()),
                TypeId.ENROLMENT.text(started.start().first().run().enrolment()),
                definition.actions(),
                steps,
                warnings);
    }

    private StartedView.ScheduledStep step(Next.At at, Person person, Wording.Given given, NurtureSettings settings) {
        String subject =
                wording.of(at.step(), at.variant(), person, given, settings).subject();
        return new StartedView.ScheduledStep(at.position(), at.step().channel().wire(), at.due(), subject);
    }

    /** A person's start in a version of a sequence. */
    record Started(Plan plan, Enrolled.Start start) {}
}
