package com.leadnest.nurture.enrolment;

import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.model.Next;
import com.leadnest.nurture.model.Progress;
import com.leadnest.nurture.model.Walk;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.person.People;
import com.leadnest.nurture.person.Person;
import com.leadnest.nurture.person.PersonRows;
import com.leadnest.nurture.plan.Plan;
import com.leadnest.nurture.plan.Wording;
import com.leadnest.nurture.settings.NurtureSettings;
import com.leadnest.nurture.settings.Settings;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of one enrolment: what happened, what is to come, and what will not happen any more. */
@Singleton
class EnrolmentSteps {

    private static final String HAPPENED = "SELECT step, key, channel, variant, state, reason, subject, due_at,"
            + " happened_at FROM steps WHERE business_id = $1 AND lead_id = $2 AND enrolment_id = $3 ORDER BY step";

    private final Tenancy tenancy;
    private final People people;
    private final Settings settings;
    private final Wording wording;

    @Inject
    EnrolmentSteps(Tenancy tenancy, People people, Settings settings, Wording wording) {
        this.tenancy = tenancy;
        this.people = people;
        this.settings = settings;
        this.wording = wording;
    }

    Uni<List<EnrolmentView.StepView>> of(EnrolmentRow row, Plan plan) {
        UUID business = row.run().business();
        return tenancy.read(
                        business,
                        HAPPENED,
                        Tuple.of(business, row.run().lead(), row.run().enrolment()))
                .chain(rows -> {
                    List<EnrolmentView.StepView> steps = new ArrayList<>();
                    rows.forEach(happened -> steps.add(happened(happened, plan)));
                    return people.find(business, row.run().lead())
                            .chain(person ->
                                    settings.of(business).invoke(own -> steps.addAll(toCome(row, plan, person, own))))
                            .replaceWith(steps);
                });
    }

    private List<EnrolmentView.StepView> toCome(
            EnrolmentRow row, Plan plan, Optional<Person> person, NurtureSettings own) {
        if (row.next() != null && person.isPresent()) {
            return schedule(row.next(), plan, person.get(), own).stream()
                    .map(at -> pending(
                            at,
                            wording.of(at.step(), at.variant(), person.get(), row.given(), own)
                                    .subject()))
                    .toList();
        }
        boolean cutShort = row.endedReason() != null && !row.endedReason().equals("completed");
        List<EnrolmentView.StepView> cancelled = new ArrayList<>();
        for (int position = row.currentStep() + 1;
                cutShort && position <= plan.definition().size();
                position++) {
            if (plan.definition().at(position) instanceof ActionStep action) {
                cancelled.add(view(position, action, "cancelled", row.endedReason()));
            }
        }
        return cancelled;
    }

    private static List<Next.At> schedule(PendingStep next, Plan plan, Person person, NurtureSettings own) {
        Progress progress = Progresses.first(next.run().enrolment(), person, own.timeZone());
        if (next.decides()) {
            return Walk.schedule(plan.definition(), next.position() - 1, next.dueAt(), progress);
        }
        List<Next.At> all = new ArrayList<>();
        ActionStep action = (ActionStep) plan.definition().at(next.position());
        all.add(new Next.At(next.position(), action, next.variant(), next.dueAt()));
        all.addAll(Walk.schedule(plan.definition(), next.position(), next.dueAt(), progress));
        return all;
    }

    private static EnrolmentView.StepView pending(Next.At at, String subject) {
        return new EnrolmentView.StepView(
                at.position(),
                at.step().key(),
                at.step().type(),
                at.step().channel().wire(),
                "pending",
                at.due(),
                null,
                subject,
                null,
                at.variant());
    }

    private static EnrolmentView.StepView view(int position, ActionStep step, String state, String reason) {
        return new EnrolmentView.StepView(
                position, step.key(), step.type(), step.channel().wire(), state, null, null, null, reason, null);
    }

    private static EnrolmentView.StepView happened(Row row, Plan plan) {
        int step = row.getInteger("step");
        String type =
                step <= plan.definition().size() ? plan.definition().at(step).type() : row.getString("channel");
        return new EnrolmentView.StepView(
                step,
                row.getString("key"),
                type,
                row.getString("channel"),
                row.getString("state"),
                PersonRows.instant(row, "due_at"),
                PersonRows.instant(row, "happened_at"),
                row.getString("subject"),
                row.getString("reason"),
                row.getString("variant"));
    }
}
