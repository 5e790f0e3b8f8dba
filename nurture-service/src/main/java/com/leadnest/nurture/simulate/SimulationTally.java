package com.leadnest.nurture.simulate;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.enrolment.Admission;
import com.leadnest.nurture.enrolment.Eligibility;
import com.leadnest.nurture.enrolment.Progresses;
import com.leadnest.nurture.model.Channel;
import com.leadnest.nurture.model.Next;
import com.leadnest.nurture.model.Progress;
import com.leadnest.nurture.model.Walk;
import com.leadnest.nurture.person.Person;
import com.leadnest.nurture.plan.SenderWarnings;
import com.leadnest.nurture.plan.Wording;
import com.leadnest.nurture.sequence.SequenceVersion;
import com.leadnest.nurture.settings.NurtureSettings;
import com.leadnest.nurture.text.Rendered;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Adds up what would happen to one person after the other. */
final class SimulationTally {

    private static final int MOST_SAMPLES = 5;
    private static final Wording.Given NOTHING = new Wording.Given(Map.of(), Map.of());

    private final SequenceVersion version;
    private final NurtureSettings settings;
    private final Wording wording;
    private final Instant start;
    private final Admission admission;
    private final Exclusions exclusions = new Exclusions();
    private final Map<Integer, StepTally> steps = new TreeMap<>();
    private final Map<Integer, SilentStep> silent = new TreeMap<>();
    private final Map<String, Integer> missing = new TreeMap<>();
    private final List<SimulationView.Sample> samples = new ArrayList<>();
    private int people;
    private long messages;
    private long segments;

    SimulationTally(SequenceVersion version, NurtureSettings settings, Wording wording, Instant start) {
        this.version = version;
        this.settings = settings;
        this.wording = wording;
        this.start = start;
        this.admission = new Admission(version.definition(), start);
    }

    /** @param running whether they are in the sequence already */
    void add(Person person, boolean running) {
        // There is no enrolment yet: the lead stands for it, so that variants are shared out as they would be.
        Progress progress = Progresses.first(person.leadId(), person, settings.timeZone());
        Next first = Walk.next(version.definition(), 0, start, progress);
        Optional<String> reason = admission
                .refusal(person, first)
                .or(() -> running ? Optional.of(Eligibility.ALREADY_ENROLLED) : Optional.empty());
        if (reason.isPresent()) {
            exclusions.add(reason.get(), person.leadId());
            return;
        }
        people++;
        Set<String> without = new HashSet<>();
        List<SimulationView.SampleStep> sample = new ArrayList<>();
        for (Next.At at : Walk.schedule(version.definition(), 0, start, progress)) {
            Optional<String> refusal = admission.refusal(person, at.step());
            if (refusal.isPresent()) {
                silent.computeIfAbsent(at.position(), position -> new SilentStep(position, at.step()))
                        .add(refusal.get());
            } else {
                Rendered words = wording.of(at.step(), at.variant(), person, NOTHING, settings);
                count(at, words);
                without.addAll(words.missing());
                sample.add(SimulationView.SampleStep.of(at.position(), at.step().type(), at.due(), words));
            }
        }
        without.forEach(field -> missing.merge(field, 1, Integer::sum));
        if (samples.size() < MOST_SAMPLES) {
            samples.add(new SimulationView.Sample(TypeId.LEAD.text(person.leadId()), person.name(), sample));
        }
    }

    /** @param notFound how many leads were named that are not there; @param more whether not all were looked at */
    SimulationView view(int notFound, boolean more) {
        exclusions.addUnknown(notFound);
        BigDecimal price = settings.smsCostPerSegment();
        return new SimulationView(
                people,
                more,
                exclusions.list(),
                steps.values().stream()
                        .map(step -> step.view(settings.timeZone()))
                        .toList(),
                silent.values().stream().flatMap(SilentStep::view).toList(),
                samples,
                new SimulationView.Sms(
                        messages,
                        segments,
                        price.multiply(BigDecimal.valueOf(segments)).stripTrailingZeros(),
                        "USD",
                        price.stripTrailingZeros()),
                missing.entrySet().stream()
                        .map(each -> new SimulationView.MissingField(each.getKey(), each.getValue()))
                        .toList(),
                SenderWarnings.of(version.definition(), settings.sending()).stream()
                        .map(each -> new SimulationView.Warning(each.code(), each.message()))
                        .toList());
    }

    private void count(Next.At at, Rendered words) {
        steps.computeIfAbsent(at.position(), position -> new StepTally(position, at.step()))
                .add(at.due());
        if (at.step().channel() == Channel.SMS) {
            messages++;
            segments += words.segments();
        }
    }
}
