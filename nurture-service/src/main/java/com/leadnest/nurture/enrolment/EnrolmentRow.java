package com.leadnest.nurture.enrolment;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.model.Step;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.person.PersonRows;
import com.leadnest.nurture.plan.Plan;
import com.leadnest.nurture.plan.Wording;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;

/**
 * An enrolment as it stands, with where it goes on.
 *
 * @param next null when it has ended
 */
record EnrolmentRow(
        PendingStep.Run run,
        String leadName,
        String status,
        int currentStep,
        PendingStep next,
        String endedReason,
        Instant startedAt,
        Instant endedAt,
        Wording.Given given) {

    static final String SELECT = "SELECT e.id, e.lead_id, e.business_id, e.sequence_id, e.sequence_version, e.status,"
            + " e.ended_reason, e.started_at, e.ended_at, e.lead_data, e.business_data, p.name AS lead_name,"
            + " coalesce(d.due_at, e.held_due_at) AS next_due, coalesce(d.position, e.held_position) AS next_position,"
            + " coalesce(d.variant, e.held_variant) AS next_variant, coalesce(d.decides, e.held_decides) AS next_decides,"
            + " coalesce((SELECT max(s.step) FROM steps s WHERE s.lead_id = e.lead_id AND s.enrolment_id = e.id), 0)"
            + " AS current_step";

    static final String FROM = " FROM enrolments e LEFT JOIN people p ON p.business_id = e.business_id"
            + " AND p.lead_id = e.lead_id LEFT JOIN due_steps d ON d.lead_id = e.lead_id AND d.enrolment_id = e.id";

    static EnrolmentRow of(Row row) {
        PendingStep.Run run = new PendingStep.Run(
                row.getUUID("business_id"),
                row.getUUID("lead_id"),
                row.getUUID("id"),
                row.getUUID("sequence_id"),
                row.getInteger("sequence_version"));
        String status = row.getString("status");
        return new EnrolmentRow(
                run,
                row.getString("lead_name"),
                status,
                row.getInteger("current_step"),
                status.equals("ended") ? null : next(run, row),
                row.getString("ended_reason"),
                PersonRows.instant(row, "started_at"),
                PersonRows.instant(row, "ended_at"),
                new Wording.Given(PersonRows.map(row, "lead_data"), PersonRows.map(row, "business_data")));
    }

    EnrolmentView view(Plan plan) {
        return new EnrolmentView(
                TypeId.ENROLMENT.text(run.enrolment()),
                TypeId.LEAD.text(run.lead()),
                leadName,
                TypeId.SEQUENCE.text(run.sequence()),
                plan.name(),
                plan.version(),
                status,
                currentStep,
                next == null || next.position() > plan.definition().size()
                        ? null
                        : nextStep(plan.definition().at(next.position())),
                endedReason,
                startedAt,
                endedAt,
                null);
    }

    private EnrolmentView.NextStep nextStep(Step step) {
        String type = step instanceof ActionStep action ? action.channel().wire() : step.type();
        return new EnrolmentView.NextStep(next.position(), type, next.dueAt());
    }

    private static PendingStep next(PendingStep.Run run, Row row) {
        return row.getInteger("next_position") == null
                ? null
                : new PendingStep(
                        run,
                        PersonRows.instant(row, "next_due"),
                        row.getInteger("next_position"),
                        row.getString("next_variant"),
                        row.getBoolean("next_decides"),
                        0,
                        0);
    }
}
