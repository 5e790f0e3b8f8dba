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
import java.util.Map;
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
    Outcome decide(ClaimedStep claimed, Guide guide) {
        Plan plan = guide.plan();
        NurtureSettings settings = guide.settings();
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
        Progress progress = Progresses.on(
                plan.definition(), step.run().enrolment(), person, settings.timeZone(), facts, guide.winners());
        if (step.decides()) {
            Next next = Walk.next(plan.definition(), step.position() - 1, step.dueAt(), progress);
            return goOn(step, null, null, next);
        }
        // Asked again, because a test may have been decided since.
        Next.At self = (Next.At) Walk.next(plan.definition(), step.position() - 1, step.dueAt(), progress);
        return act(claimed, guide, self, progress);
    }

    private Outcome act(ClaimedStep claimed, Guide guide, Next.At self, Progress progress) {
        PendingStep step = claimed.step();
        Plan plan = guide.plan();
        ActionStep action = self.step();
        // From when it was due and not from now, so that a sequence does not drift.
        Next next = Walk.next(plan.definition(), step.position(), step.dueAt(), progress);
        if (!claimed.person().reachableBy(action.channel().wire())) {
            return goOn(step, line(self, "skipped", "no_address", null), null, next);
        }
        if (action.channel() != Channel.TASK) {
            Optional<Instant> free = cap.tryAdd(
                    step.run().lead(),
                    claimed.history().lastDay(),
                    guide.settings().dailyCapPerPerson(),
                    now);
            if (free.isPresent()) {
                return Outcome.later(step, step.at(free.get()));
            }
        }
        Rendered words = wording.of(action, self.variant(), claimed.person(), claimed.given(), guide.settings());
        OutboxEvent<StepDue> event = event(claimed, plan, self, words);
        return goOn(step, line(self, "due", null, words.subject()), event, next);
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

    private static Outcome.StepLine line(Next.At at, String state, String reason, String subject) {
        return new Outcome.StepLine(
                at.position(), at.step().key(), at.step().channel().wire(), at.variant(), state, reason, subject);
    }

    private OutboxEvent<StepDue> event(ClaimedStep claimed, Plan plan, Next.At self, Rendered words) {
        PendingStep step = claimed.step();
        StepDue data = new StepDue(
                TypeId.ENROLMENT.text(step.run().enrolment()),
                step.position(),
                TypeId.SEQUENCE.text(plan.sequence()),
                plan.name(),
                plan.version(),
                self.variant(),
                self.step().channel().wire(),
                self.step().purpose().wire(),
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

    /** What a decision follows. @param winners of tests that are decided, by the step's key */
    record Guide(Plan plan, NurtureSettings settings, Map<String, String> winners) {}
}
