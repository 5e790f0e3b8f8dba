package com.leadnest.nurture.due;

import com.leadnest.contracts.nurture.NurtureEvents;
import com.leadnest.contracts.nurture.StepDue;
import com.leadnest.contracts.nurture.StepRecipient;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.nurture.enrolment.Ending;
import com.leadnest.nurture.enrolment.Progresses;
import com.leadnest.nurture.enrolment.Remaining;
import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.model.Channel;
import com.leadnest.nurture.model.Facts;
import com.leadnest.nurture.model.Next;
import com.leadnest.nurture.model.Progress;
import com.leadnest.nurture.model.Walk;
import com.leadnest.nurture.pending.Pending;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.person.Person;
import com.leadnest.nurture.plan.Plan;
import com.leadnest.nurture.plan.Wording;
import com.leadnest.nurture.settings.NurtureSettings;
import com.leadnest.nurture.text.Rendered;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Decides what becomes of each step of one claim. Touches nothing: what it answers is written afterwards. */
final class StepDecision {

    private static final Duration NEW = Duration.ofHours(24);

    private final Wording wording;
    private final DueConfig config;
    private final DailyCap cap = new DailyCap(Knowledge.DAY);
    private final Instant now;

    StepDecision(Wording wording, DueConfig config, Instant now) {
        this.wording = wording;
        this.config = config;
        this.now = now;
    }

    /** What becomes of a step. One that cannot be made out is left alone for a while: it must not stop the others. */
    Outcome decide(ClaimedStep claimed, Plan plan, NurtureSettings settings) {
        PendingStep step = claimed.step();
        Person person = claimed.person();
        if (person == null) {
            return over(step, "lead_deleted", 1);
        }
        Facts facts = Progresses.facts(
                person,
                claimed.history().opened(),
                claimed.history().clicked(),
                claimed.history().replied());
        if (plan.definition().goal() != null && facts.hold(plan.definition().goal())) {
            return over(step, "goal", Remaining.of(plan.definition(), step.position()));
        }
        Progress progress = Progresses.of(step.run().enrolment(), person, settings.timeZone(), facts);
        if (step.decides()) {
            Next next = Walk.next(plan.definition(), step.position() - 1, step.dueAt(), progress);
            return goOn(step, null, null, next);
        }
        ActionStep action = (ActionStep) plan.definition().at(step.position());
        return act(claimed, plan, settings, action, progress);
    }

    private Outcome act(
            ClaimedStep claimed, Plan plan, NurtureSettings settings, ActionStep action, Progress progress) {
        PendingStep step = claimed.step();
        // From when it was due and not from now, so that a sequence does not drift.
        Next next = Walk.next(plan.definition(), step.position(), step.dueAt(), progress);
        if (!claimed.person().reachableBy(action.channel().wire())) {
            return goOn(step, line(step, action, "skipped", "no_address", null), null, next);
        }
        if (action.channel() != Channel.TASK) {
            Optional<Instant> free =
                    cap.tryAdd(step.run().lead(), claimed.history().lastDay(), settings.dailyCapPerPerson(), now);
            if (free.isPresent()) {
                return Outcome.later(step, step.at(free.get()));
            }
        }
        Rendered words = wording.of(action, step.variant(), claimed.person(), claimed.given(), settings);
        OutboxEvent<StepDue> event = event(claimed, plan, action, words);
        return goOn(step, line(step, action, "due", null, words.subject()), event, next);
    }

    private Outcome goOn(PendingStep before, Outcome.StepLine line, OutboxEvent<StepDue> event, Next next) {
        long events = before.events() + (event == null ? 0 : 1);
        return Pending.of(before.run(), next, events)
                .map(following -> new Outcome(before, line, event, following, null))
                .orElseGet(() -> new Outcome(
                        before, line, event, null, new Ending(before.run(), "completed", 0, events + 1, now)));
    }

    private Outcome over(PendingStep step, String reason, int cancelled) {
        return Outcome.over(step, new Ending(step.run(), reason, cancelled, step.events() + 1, now));
    }

    private static Outcome.StepLine line(
            PendingStep step, ActionStep action, String state, String reason, String subject) {
        return new Outcome.StepLine(
                step.position(), action.key(), action.channel().wire(), step.variant(), state, reason, subject);
    }

    private OutboxEvent<StepDue> event(ClaimedStep claimed, Plan plan, ActionStep action, Rendered words) {
        PendingStep step = claimed.step();
        StepDue data = new StepDue(
                TypeId.ENROLMENT.text(step.run().enrolment()),
                step.position(),
                TypeId.SEQUENCE.text(plan.sequence()),
                plan.name(),
                plan.version(),
                step.variant(),
                action.channel().wire(),
                action.purpose().wire(),
                isFirstTouch(claimed),
                recipient(claimed.person()),
                words.subject(),
                words.text(),
                words.html(),
                step.dueAt(),
                now.plus(config.expiresAfter()));
        String lead = TypeId.LEAD.text(step.run().lead());
        return OutboxEvent.of(NurtureEvents.STEP_DUE, step.run().business(), lead, step.events() + 1, data);
    }

    private boolean isFirstTouch(ClaimedStep claimed) {
        Instant arrived = claimed.person().arrivedAt();
        return claimed.history().steps() == 0 && arrived != null && arrived.isAfter(now.minus(NEW));
    }

    private static StepRecipient recipient(Person person) {
        return new StepRecipient(
                TypeId.LEAD.text(person.leadId()),
                person.name(),
                person.email(),
                person.phone(),
                person.country(),
                person.region());
    }
}
