package com.leadnest.nurture.due;

import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.nurture.enrolment.Ending;
import com.leadnest.nurture.enrolment.EnrolmentEnding;
import com.leadnest.nurture.enrolment.EnrolmentEvents;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.pending.PendingSteps;
import com.leadnest.nurture.statistics.SequenceCounts;
import com.leadnest.nurture.statistics.Tally;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what was decided in one claim, of all its businesses, with one packed batch of events. */
@Singleton
class OutcomeWriter {

    private static final String LINES = "INSERT INTO steps (business_id, lead_id, enrolment_id, step, sequence_id, key,"
            + " channel, variant, state, reason, subject, due_at, happened_at)"
            + " SELECT $1, u.lead, u.enrolment, u.step, u.sequence, u.key, u.channel, u.variant, u.state, u.reason,"
            + " u.subject, u.due, $2 FROM unnest($3::uuid[], $4::uuid[], $5::int[], $6::uuid[], $7::text[], $8::text[],"
            + " $9::text[], $10::text[], $11::text[], $12::text[], $13::timestamptz[]) AS u(lead, enrolment, step,"
            + " sequence, key, channel, variant, state, reason, subject, due)"
            // A step of a version that people were moved from may have had the number: its row stays.
            + " ON CONFLICT DO NOTHING";

    private final PendingSteps pending;
    private final EnrolmentEnding ending;
    private final SequenceCounts counts;
    private final Outbox outbox;

    @Inject
    OutcomeWriter(PendingSteps pending, EnrolmentEnding ending, SequenceCounts counts, Outbox outbox) {
        this.pending = pending;
        this.ending = ending;
        this.counts = counts;
        this.outbox = outbox;
    }

    /** @param writer which of this process's dispatchers */
    Uni<Void> write(SqlConnection tx, List<Outcome> outcomes, Instant now, int writer) {
        List<PendingStep> next =
                outcomes.stream().map(Outcome::next).filter(Objects::nonNull).toList();
        List<PendingStep.Run> over = outcomes.stream()
                .filter(outcome -> outcome.ending() != null)
                .map(outcome -> outcome.before().run())
                .toList();
        Map<UUID, List<Outcome>> byBusiness = outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.before().run().business(), TreeMap::new, Collectors.toList()));
        return pending.change(tx, next)
                .chain(() -> pending.remove(tx, over))
                .chain(() -> BusinessTurns.each(
                        tx, byBusiness.keySet(), business -> of(tx, business, byBusiness.get(business), now, writer)))
                .chain(() -> outbox.recordBatch(tx, events(outcomes)));
    }

    private List<Uni<Void>> of(SqlConnection tx, UUID business, List<Outcome> outcomes, Instant now, int writer) {
        List<Outcome> happened =
                outcomes.stream().filter(outcome -> outcome.line() != null).toList();
        List<Ending> endings =
                outcomes.stream().map(Outcome::ending).filter(Objects::nonNull).toList();
        List<Uni<Void>> statements = new ArrayList<>();
        if (!happened.isEmpty()) {
            statements.add(tx.preparedQuery(LINES)
                    .execute(lines(business, happened, now))
                    .replaceWithVoid());
        }
        if (!endings.isEmpty()) {
            statements.add(ending.mark(tx, business, endings));
        }
        statements.add(counts.add(tx, business, tally(outcomes), writer));
        return statements;
    }

    private static Tally tally(List<Outcome> outcomes) {
        Tally tally = new Tally();
        for (Outcome outcome : outcomes) {
            UUID sequence = outcome.before().run().sequence();
            Outcome.StepLine line = outcome.line();
            if (line != null) {
                tally.step(sequence, line.step(), line.key(), line.variant(), line.state());
            }
            if (outcome.ending() != null) {
                tally.ended(sequence, outcome.ending().reason());
            }
        }
        return tally;
    }

    private static List<OutboxEvent<?>> events(List<Outcome> outcomes) {
        List<OutboxEvent<?>> events = new ArrayList<>(outcomes.size());
        for (Outcome outcome : outcomes) {
            if (outcome.event() != null) {
                events.add(outcome.event());
            }
            if (outcome.ending() != null) {
                events.add(EnrolmentEvents.ended(outcome.ending()));
            }
        }
        return events;
    }

    private static Tuple lines(UUID business, List<Outcome> outcomes, Instant now) {
        return Tuple.tuple()
                .addUUID(business)
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
                .addArrayOfUUID(
                        outcomes.stream().map(o -> o.before().run().lead()).toArray(UUID[]::new))
                .addArrayOfUUID(
                        outcomes.stream().map(o -> o.before().run().enrolment()).toArray(UUID[]::new))
                .addArrayOfInteger(outcomes.stream().map(o -> o.line().step()).toArray(Integer[]::new))
                .addArrayOfUUID(
                        outcomes.stream().map(o -> o.before().run().sequence()).toArray(UUID[]::new))
                .addArrayOfString(texts(outcomes, Outcome.StepLine::key))
                .addArrayOfString(texts(outcomes, Outcome.StepLine::channel))
                .addArrayOfString(texts(outcomes, Outcome.StepLine::variant))
                .addArrayOfString(texts(outcomes, Outcome.StepLine::state))
                .addArrayOfString(texts(outcomes, Outcome.StepLine::reason))
                .addArrayOfString(texts(outcomes, Outcome.StepLine::subject))
                .addValue(outcomes.stream()
                        .map(o -> o.before().dueAt().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new));
    }

    private static String[] texts(List<Outcome> outcomes, Function<Outcome.StepLine, String> text) {
        return outcomes.stream().map(outcome -> text.apply(outcome.line())).toArray(String[]::new);
    }
}
