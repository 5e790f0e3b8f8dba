package com.leadnest.nurture.plan;

import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.model.Channel;
import com.leadnest.nurture.model.Definition;
import com.leadnest.nurture.model.Purpose;
import com.leadnest.nurture.settings.NurtureSettings;
import java.util.ArrayList;
import java.util.List;

/** What a business still has to set up before the messages of a sequence go out. */
public final class SenderWarnings {

    private SenderWarnings() {}

    /**
     * Something to be told before people are put into a sequence.
     *
     * @param code reason for which the messages would be refused, e.g. postal_address_missing
     */
    public record Warning(String code, String message) {}

    /** None when all is set up for this sequence: transactional e-mail, for one, needs no postal address. */
    public static List<Warning> of(Definition definition, NurtureSettings.Sending sending) {
        List<Warning> warnings = new ArrayList<>();
        if (advertises(definition, Channel.EMAIL)) {
            sending.emailProblems().forEach(code -> warnings.add(new Warning(code, words(code, "E-mails"))));
        }
        if (advertises(definition, Channel.SMS)) {
            sending.smsProblems().forEach(code -> warnings.add(new Warning(code, words(code, "Texts"))));
        }
        return warnings;
    }

    private static boolean advertises(Definition definition, Channel channel) {
        return definition.steps().stream()
                .anyMatch(step -> step instanceof ActionStep action
                        && action.channel() == channel
                        && action.purpose() == Purpose.MARKETING);
    }

    private static String words(String code, String what) {
        return code.equals("postal_address_missing")
                ? "E-mails of this sequence will be refused until your postal address is in the inbox settings."
                : what + " of this sequence will be refused: " + code.replace('_', ' ') + ".";
    }
}
