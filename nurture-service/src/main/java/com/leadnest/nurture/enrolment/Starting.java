package com.leadnest.nurture.enrolment;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ConflictProblem;
import com.leadnest.kernel.problem.Problem;
import com.leadnest.kernel.problem.UnprocessableProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.person.Arrivals;
import com.leadnest.nurture.plan.Plan;
import com.leadnest.nurture.plan.Plans;
import com.leadnest.nurture.sequence.SequenceVersion;
import com.leadnest.nurture.sequence.Sequences;
import com.leadnest.nurture.settings.NurtureSettings;
import com.leadnest.nurture.settings.Settings;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Starts a sequence for one person. */
@Singleton
public class Starting {

    private static final String RUNNING =
            "SELECT id FROM enrolments WHERE business_id = $1 AND lead_id = $2 AND sequence_id = $3 AND status <> 'ended'";

    private final Tenancy tenancy;
    private final Arrivals arrivals;
    private final Sequences sequences;
    private final Settings settings;
    private final Enrolling enrolling;
    private final StartAnswer answer;

    @Inject
    Starting(
            Tenancy tenancy,
            Arrivals arrivals,
            Sequences sequences,
            Settings settings,
            Enrolling enrolling,
            StartAnswer answer) {
        this.tenancy = tenancy;
        this.arrivals = arrivals;
        this.sequences = sequences;
        this.settings = settings;
        this.enrolling = enrolling;
        this.answer = answer;
    }

    /**
     * Starts it.
     *
     * @param authorization the caller's, to ask for a lead that is not known here yet
     * @return fails with 404 lead_not_found, 409 already_enrolled, 422 lead_has_no_address, opted_out or
     *     sequence_not_active
     */
    Uni<StartedView> start(UUID business, StartRequest request, String authorization, String correlation) {
        UUID lead = TypeId.LEAD.find(request.leadId()).orElseThrow(Arrivals::notFound);
        return arrivals.require(business, lead, authorization)
                .chain(() -> settings.of(business))
                .chain(own -> tenancy.inBusiness(business, tx -> sequences
                        .adopt(tx, business, request.templateId())
                        .chain(version -> start(tx, business, lead, version, origin(request, own, correlation)))
                        .map(started -> answer.of(started, request, own))));
    }

    private Uni<StartAnswer.Started> start(
            SqlConnection tx, UUID business, UUID lead, SequenceVersion version, Origin origin) {
        if (!version.isActive()) {
            throw new UnprocessableProblem("sequence_not_active", "This sequence is not active.");
        }
        Plan plan = Plans.plan(version);
        return enrolling
                .enrol(tx, business, plan, List.of(lead), origin)
                .chain(enrolled -> enrolled.started().isEmpty()
                        ? refuse(
                                tx,
                                business,
                                lead,
                                plan,
                                enrolled.skipped().keySet().iterator().next())
                        : Uni.createFrom()
                                .item(new StartAnswer.Started(
                                        plan, enrolled.started().get(0))));
    }

    private static Uni<StartAnswer.Started> refuse(
            SqlConnection tx, UUID business, UUID lead, Plan plan, String reason) {
        if (!reason.equals(Eligibility.ALREADY_ENROLLED)) {
            return Uni.createFrom().failure(problem(reason));
        }
        return tx.preparedQuery(RUNNING)
                .execute(Tuple.of(business, lead, plan.sequence()))
                .map(rows -> {
                    String enrolment =
                            TypeId.ENROLMENT.text(rows.iterator().next().getUUID("id"));
                    throw new ConflictProblem(
                            Eligibility.ALREADY_ENROLLED,
                            "This lead is in the sequence already.",
                            Map.of("enrolment_id", List.of(enrolment)));
                });
    }

    private static Problem problem(String reason) {
        return switch (reason) {
            case Eligibility.NOT_FOUND -> Arrivals.notFound();
            case Eligibility.OPTED_OUT -> new UnprocessableProblem(reason, "This lead wants no more messages.");
            case Eligibility.NO_ADDRESS ->
                new UnprocessableProblem(reason, "This lead has neither an e-mail address nor a phone number for it.");
            case Admission.CLOSED ->
                new UnprocessableProblem(reason, "This lead is won or lost, which ends the sequence.");
            case Admission.NO_CONSENT ->
                new UnprocessableProblem(reason, "This lead could only be sent texts and has not agreed to them.");
            default -> new UnprocessableProblem(reason, "There is nothing to do for this lead in the sequence.");
        };
    }

    private static Origin origin(StartRequest request, NurtureSettings settings, String correlation) {
        return new Origin("manual", request.leadData(), request.businessData(), settings.timeZone(), correlation);
    }
}
