package com.leadnest.nurture.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.nurture.text.Texts;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DefinitionCheckTest {

    private static final SmsStep SMS = sms("sms", "Hi {first_name}");
    private static final EmailStep EMAIL = new EmailStep("mail", "Hi", "About {field.budget}", null, Purpose.MARKETING);

    private final DefinitionCheck check = new DefinitionCheck(new Texts());

    private static SmsStep sms(String key, String text) {
        return new SmsStep(key, text, Purpose.MARKETING);
    }

    private DefinitionCheck.Report report(Step... steps) {
        return check.of(new Definition(List.of(steps), null, StopOn.ALL));
    }

    private void assertProblem(Integer step, String field, Step... steps) {
        assertThat(report(steps).problems())
                .extracting(DefinitionProblem::step, DefinitionProblem::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(step, field));
    }

    private static AbStep ab(Channel channel, Winner winner, int... weights) {
        List<Variant> variants = java.util.stream.IntStream.range(0, weights.length)
                .mapToObj(i -> new Variant("v" + i, weights[i], new Content("Hi", "Hi", null)))
                .toList();
        return new AbStep("ab", channel, variants, winner, Purpose.MARKETING);
    }

    private static BranchStep branch(Condition.Kind kind, String step, String value) {
        return new BranchStep("branch", new Condition(kind, step, "budget", value), "end", "end");
    }

    @Test
    void findsNothingInASoundSequence() {
        DefinitionCheck.Report report =
                report(EMAIL, branch(Condition.Kind.OPENED, "mail", null), SMS, ab(Channel.EMAIL, null, 1, 1));
        assertThat(report.problems()).isEmpty();
        assertThat(report.fields()).containsExactly("field.budget", "first_name");
        assertThat(report.sms())
                .containsExactly(
                        new DefinitionCheck.Sms(3, new SmsLength(SmsLength.Encoding.GSM7, "Hi there".length(), 1)));
    }

    @Test
    void wantsOneToAHundredSteps() {
        assertProblem(null, "steps");
        assertProblem(null, "steps", new WaitStep("w", 5));
        Step[] many = new Step[101];
        for (int i = 0; i < many.length; i++) {
            many[i] = sms("s" + i, "Hi");
        }
        assertProblem(null, "steps", many);
    }

    @Test
    void wantsKeysThatNameOneStep() {
        assertProblem(2, "key", SMS, SMS);
        assertProblem(1, "key", sms("a b", "Hi"));
        assertProblem(1, "key", sms("end", "Hi"));
    }

    @Test
    void wantsTargetsThatLieAhead() {
        assertProblem(2, "target", SMS, new GotoStep("g", "sms"));
        assertProblem(2, "target", SMS, new GotoStep("g", "g"));
        assertProblem(2, "target", SMS, new GotoStep("g", "nowhere"));
        Condition booked = new Condition(Condition.Kind.STATUS_IS, null, null, "booked");
        assertProblem(2, "then", SMS, new BranchStep("b", booked, "sms", "end"));
        assertProblem(2, "otherwise", SMS, new BranchStep("b", booked, "end", "nowhere"));
    }

    @Test
    void wantsQuestionsThatCanBeAnswered() {
        assertProblem(1, "condition.step", branch(Condition.Kind.CLICKED, "mail", null), EMAIL);
        assertProblem(2, "condition.kind", SMS, branch(Condition.Kind.OPENED, "sms", null));
        assertProblem(2, "condition.step", new TaskStep("t", "Call", null), branch(Condition.Kind.REPLIED, "t", null));
        assertProblem(2, "condition.value", SMS, branch(Condition.Kind.SCORE_AT_LEAST, null, "101"));
        assertProblem(2, "condition.value", SMS, branch(Condition.Kind.GRADE_AT_LEAST, null, "E"));
        assertProblem(2, "condition.value", SMS, branch(Condition.Kind.STATUS_IS, null, "asleep"));
        Condition goal = new Condition(Condition.Kind.STATUS_IS, null, null, "asleep");
        assertThat(check.of(new Definition(List.of(SMS), goal, StopOn.ALL)).problems())
                .extracting(DefinitionProblem::field)
                .containsExactly("goal.value");
    }

    @Test
    void wantsWaitsOfAMinuteToAYear() {
        assertProblem(2, "minutes", SMS, new WaitStep("w", 0));
        assertThat(report(SMS, new WaitStep("w", 366 * 24 * 60)).problems()).isEmpty();
        assertProblem(2, "minutes", SMS, new WaitStep("w", 366 * 24 * 60 + 1));
        LocalTime nine = LocalTime.of(9, 0);
        assertProblem(2, "to", SMS, new WaitUntilStep("u", Set.of(), nine, nine));
    }

    @Test
    void wantsTestsThatCanBeDecided() {
        assertProblem(1, "variants", ab(Channel.EMAIL, null, 5));
        assertProblem(1, "variants", ab(Channel.EMAIL, null, 0, 0));
        assertProblem(1, "variants.1.weight", ab(Channel.EMAIL, null, 5, 1001));
        assertProblem(1, "winner.after_recipients", ab(Channel.EMAIL, new Winner(Winner.Metric.CLICKED, 1), 1, 1));
        assertProblem(1, "winner.metric", ab(Channel.SMS, new Winner(Winner.Metric.OPENED, 9), 1, 1));
        List<Variant> same = Collections.nCopies(2, new Variant("a", 1, new Content("Hi", "Hi", null)));
        assertProblem(1, "variants.1.key", new AbStep("ab", Channel.EMAIL, same, null, Purpose.MARKETING));
    }

    @Test
    void wantsWordsThatCanBeRendered() {
        assertProblem(1, "text", sms("s", " "));
        assertProblem(1, "text", sms("s", "Hi {surname}"));
        assertProblem(1, "text", sms("s", "a".repeat(1601)));
        assertThat(report(sms("s", "a".repeat(1600))).problems()).isEmpty();
        assertProblem(1, "subject", new EmailStep("e", "", "Hi", null, Purpose.MARKETING));
        assertProblem(1, "html", new EmailStep("e", "Hi", "Hi", "{#include x /}", Purpose.MARKETING));
        assertThat(report(new TaskStep("t", "Call", null)).problems()).isEmpty();
    }
}
