package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.model.Progress;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.person.Person;
import com.leadnest.nurture.plan.Plan;
import com.leadnest.nurture.plan.Plans;
import com.leadnest.nurture.settings.Settings;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Leaves out what fell due while somebody was paused, and goes on with what is still to come. */
@Singleton
class Skipping {

    private static final String NOTE = "INSERT INTO steps (business_id, lead_id, enrolment_id, step, sequence_id, key,"
            + " channel, variant, state, reason, due_at, happened_at)"
            + " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'skipped', 'paused', $9, $10) ON CONFLICT DO NOTHING";

    private final EnrolmentWriter people;
    private final Reactions reactions;
    private final Plans plans;
    private final Settings settings;

    @Inject
    Skipping(EnrolmentWriter people, Reactions reactions, Plans plans, Settings settings) {
        this.people = people;
        this.reactions = reactions;
        this.plans = plans;
        this.settings = settings;
    }

    /** Skips what is due before now; a branch on the way is decided by what is known now. */
    Uni<Skipped> skip(SqlConnection tx, UUID business, List<PendingStep> steps, Instant now) {
        Skipped result = new Skipped(new ArrayList<>(), new ArrayList<>());
        return known(tx, business, steps)
                .chain(known -> Multi.createFrom()
                        .iterable(steps)
                        .onItem()
                        .transformToUniAndConcatenate(step -> plans.of(
                                        tx,
                                        business,
                                        step.run().sequence(),
                                        step.run().version())
                                .chain(plan -> skip(tx, step, plan, known, now, result)))
                        .collect()
                        .last())
                .replaceWith(result);
    }

    private Uni<Known> known(SqlConnection tx, UUID business, List<PendingStep> steps) {
        List<UUID> leads = steps.stream().map(step -> step.run().lead()).toList();
        List<PendingStep.Run> runs = steps.stream().map(PendingStep::run).toList();
        return settings.of(tx, business).chain(own -> people.hold(tx, business, leads)
                .map(found -> found.stream().collect(Collectors.toMap(Person::leadId, Function.identity())))
                .chain(byLead -> reactions
                        .of(tx, business, runs)
                        .map(byEnrolment -> new Known(byLead, byEnrolment, own.timeZone()))));
    }

    private static Uni<Void> skip(
            SqlConnection tx, PendingStep from, Plan plan, Known known, Instant now, Skipped result) {
        Person person = known.people().get(from.run().lead());
        if (person == null) {
            result.following().add(from);
            return Uni.createFrom().voidItem();
        }
        Missed missed = Missed.of(plan.definition(), from, known.progress(person, from.run()), now);
        missed.next().ifPresentOrElse(result.following()::add, () -> result.endings()
                .add(new Ending(from.run(), "completed", 0, from.events() + 1, now)));
        return note(tx, plan, missed.steps(), now);
    }

    private static Uni<Void> note(SqlConnection tx, Plan plan, List<PendingStep> missed, Instant now) {
        List<Tuple> rows = missed.stream().map(step -> row(plan, step, now)).toList();
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(NOTE).executeBatch(rows).replaceWithVoid();
    }

    private static Tuple row(Plan plan, PendingStep step, Instant now) {
        ActionStep action = (ActionStep) plan.definition().at(step.position());
        return Tuple.tuple()
                .addUUID(step.run().business())
                .addUUID(step.run().lead())
                .addUUID(step.run().enrolment())
                .addInteger(step.position())
                .addUUID(step.run().sequence())
                .addString(action.key())
                .addString(action.channel().wire())
                .addString(step.variant())
                .addOffsetDateTime(step.dueAt().atOffset(ZoneOffset.UTC))
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
    }

    /** @param following what the enrolments do next; @param endings of those for whom nothing is left */
    record Skipped(List<PendingStep> following, List<Ending> endings) {}

    /** What is known of the people who go on. */
    private record Known(Map<UUID, Person> people, Map<UUID, Reactions.Reaction> reactions, ZoneId zone) {

        Progress progress(Person person, PendingStep.Run run) {
            Reactions.Reaction reaction = reactions.getOrDefault(run.enrolment(), Reactions.Reaction.NONE);
            return Progresses.of(run.enrolment(), person, zone, reaction.facts(person), Map.of());
        }
    }
}
