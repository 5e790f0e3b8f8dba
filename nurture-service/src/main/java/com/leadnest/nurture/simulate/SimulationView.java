package com.leadnest.nurture.simulate;

import com.leadnest.nurture.text.Rendered;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would happen. Nothing of it has. */
public record SimulationView(
        @Schema(description = "How many would be put into the sequence") int people,
        @Schema(description = "Whether there are more who match than were looked at") boolean more,
        List<Excluded> excluded,
        List<ScheduledStep> schedule,
        @Schema(description = "Steps that would not reach some of the people") List<LeftOut> leftOut,
        List<Sample> samples,
        Sms sms,
        List<MissingField> missingFields,
        @Schema(description = "What has to be set up before its messages go out") List<Warning> warnings) {

    /** Something that will not go as one might expect; the same codes as when a sequence is started. */
    public record Warning(String code, String message) {}

    /** People who would not be put into it, and up to five of them. */
    public record Excluded(String reason, int count, List<String> examples) {}

    /**
     * A step, while nothing is heard of anybody.
     *
     * @param day at the business, of the earliest
     * @param people how many would get it
     */
    public record ScheduledStep(
            int step, String type, String channel, LocalDate day, Instant earliest, Instant latest, int people) {}

    /** A step that would not reach some who are in the sequence. @param reason such as {@code no_consent} */
    public record LeftOut(int step, String type, String channel, String reason, int people) {}

    /** One person's messages as they would be written. */
    public record Sample(String leadId, String name, List<SampleStep> steps) {}

    /** A message or task of a sample. */
    public record SampleStep(
            int step, String type, Instant scheduledAt, String subject, String text, String html, int segments) {

        static SampleStep of(int step, String type, Instant at, Rendered words) {
            return new SampleStep(step, type, at, words.subject(), words.text(), words.html(), words.segments());
        }
    }

    /** Text messages of all people together. */
    public record Sms(long messages, long segments, BigDecimal cost, String currency, BigDecimal perSegment) {}

    /** A field for which the built-in fallback would be written to that many people. */
    public record MissingField(String field, int people) {}
}
