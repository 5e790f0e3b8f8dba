package com.leadnest.nurture.model;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Steps and their parts out of JSON. */
final class StepReading {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private StepReading() {}

    /** Null for a type that does not exist; the problem is noted. */
    static Step of(Fields json) {
        String key = json.text("key");
        String type = String.valueOf(json.text("type"));
        return switch (type) {
            case "email" ->
                new EmailStep(key, json.text("subject"), json.text("text"), json.optionalText("html"), purpose(json));
            case "sms" -> new SmsStep(key, json.text("text"), purpose(json));
            case "task" -> new TaskStep(key, json.text("title"), json.optionalText("text"));
            case "wait" -> new WaitStep(key, json.number("minutes"));
            case "wait_until" -> new WaitUntilStep(key, weekdays(json), json.time("from"), json.time("to"));
            case "branch" ->
                new BranchStep(key, condition(json.child("condition")), json.text("then"), json.text("otherwise"));
            case "ab" -> ab(key, json);
            case "goto" -> new GotoStep(key, json.text("target"));
            default -> {
                json.problem("type", "must be one of email, sms, task, wait, wait_until, branch, ab, goto");
                yield null;
            }
        };
    }

    static Condition condition(Fields json) {
        Condition.Kind kind = json.word("kind", Condition.Kind.class);
        String step = kind.isAboutAStep() ? json.text("step") : json.optionalText("step");
        String value = kind.isAboutAStep() ? json.optionalText("value") : json.text("value");
        String field = kind == Condition.Kind.FIELD_EQUALS ? json.text("field") : json.optionalText("field");
        return new Condition(kind, step, field, value);
    }

    static StopOn stopOn(Fields json) {
        return new StopOn(
                json.flag("reply", true),
                json.flag("call_answered", true),
                json.flag("booking", true),
                json.flag("won_lost", true));
    }

    private static AbStep ab(String key, Fields json) {
        Channel channel = json.word("channel", Channel.class);
        List<Variant> variants = json.children("variants").stream()
                .map(each -> variant(each, channel))
                .toList();
        Winner winner = json.has("winner") ? winner(json.child("winner")) : null;
        return new AbStep(key, channel, variants, winner, purpose(json));
    }

    private static Variant variant(Fields json, Channel channel) {
        String subject = channel == Channel.EMAIL ? json.text("subject") : json.optionalText("subject");
        Content content = new Content(subject, json.text("text"), json.optionalText("html"));
        return new Variant(json.text("key"), json.number("weight"), content);
    }

    private static Winner winner(Fields json) {
        return new Winner(json.word("metric", Winner.Metric.class), json.number("after_recipients"));
    }

    private static Purpose purpose(Fields json) {
        return json.has("purpose") ? json.word("purpose", Purpose.class) : Purpose.MARKETING;
    }

    private static Set<DayOfWeek> weekdays(Fields json) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String day : json.texts("weekdays")) {
            if (DAYS.contains(day)) {
                days.add(DayOfWeek.of(DAYS.indexOf(day) + 1));
            } else {
                json.problem("weekdays", "must be of " + String.join(", ", DAYS));
            }
        }
        return days;
    }

    /** As a weekday is written. */
    static String wire(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }
}
