package com.leadnest.nurture.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the words of a step. */
final class TextCheck {

    /** What Twilio takes as one message body. */
    private static final int MOST_SMS_CHARACTERS = 1600;

    private static final int MOST_SUBJECT = 250;
    private static final int MOST_TEXT = 100_000;

    private final TextRules rules;
    private final DefinitionProblems problems;
    private final Set<String> fields = new HashSet<>();

    TextCheck(TextRules rules, DefinitionProblems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /** Names used in the texts so far. */
    Set<String> fields() {
        return fields;
    }

    /** Lengths of the text messages of the step: none, one, or one per variant. */
    List<SmsLength> check(Step step) {
        List<SmsLength> lengths = new ArrayList<>();
        if (step instanceof AbStep test) {
            for (int i = 0; i < test.variants().size(); i++) {
                content(test.variants().get(i).content(), test.channel(), "variants." + i + ".", lengths);
            }
        } else if (step instanceof ActionStep action) {
            content(action.content(null), action.channel(), "", lengths);
        }
        return lengths;
    }

    private void content(Content content, Channel channel, String path, List<SmsLength> lengths) {
        if (channel != Channel.SMS) {
            text(path + (channel == Channel.TASK ? "title" : "subject"), content.subject(), MOST_SUBJECT, false);
        }
        String sample = channel == Channel.TASK && content.text() == null
                ? ""
                : text(path + "text", content.text(), MOST_TEXT, false);
        if (content.html() != null) {
            text(path + "html", content.html(), MOST_TEXT, true);
        }
        if (channel == Channel.SMS) {
            lengths.add(SmsLength.of(sample));
            problems.require(
                    sample.length() <= MOST_SMS_CHARACTERS,
                    path + "text",
                    "must not be longer than " + MOST_SMS_CHARACTERS + " characters");
        }
    }

    private String text(String field, String text, int longest, boolean html) {
        if (text == null || text.isBlank()) {
            problems.add(field, "must not be empty");
            return "";
        }
        problems.require(text.length() <= longest, field, "must not be longer than " + longest + " characters");
        TextRules.Judgement judgement = rules.judge(text, html);
        judgement.problems().forEach(problem -> problems.add(field, problem));
        fields.addAll(judgement.fields());
        return judgement.sample();
    }
}
