package com.leadnest.nurture.sequence;

import com.leadnest.nurture.model.DefinitionCheck;
import com.leadnest.nurture.model.DefinitionProblem;
import java.util.List;
import java.util.Set;

/** What is wrong with steps, which fields their texts use, and how many parts their text messages have. */
public record CheckView(List<DefinitionProblem> problems, Set<String> fields, List<Sms> sms) {

    /** @param encoding gsm7 or ucs2 */
    public record Sms(int step, int segments, String encoding) {}

    static CheckView of(DefinitionCheck.Report report) {
        List<Sms> sms = report.sms().stream()
                .map(each -> new Sms(
                        each.step(),
                        each.length().segments(),
                        each.length().encoding().wire()))
                .toList();
        return new CheckView(report.problems(), report.fields(), sms);
    }
}
