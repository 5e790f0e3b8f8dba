package com.leadnest.inbox.optout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Answers of machines: RFC 3834 first, then what older and other programs do. */
final class AutoReply {

    private static final List<String> MARKS =
            List.of("X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Auto-Reply", "X-Auto-Response");

    private static final Set<String> PRECEDENCE = Set.of("auto_reply", "junk", "bulk");

    private static final Pattern SUBJECT = Pattern.compile("^(re )?(automatic reply|auto reply|autoreply|auto response"
            + "|autoresponse|auto responder|automated reply|automated response|out of office|out of the office|ooo\\b"
            + "|on vacation|vacation reply|away from (the office|my desk|email)|annual leave|on leave|maternity leave"
            + "|parental leave|respuesta automatica|reponse automatique|automatische antwort|abwesenheit)"
            + "|\\b(out of office|automatic reply|auto reply)\\b");

    private static final Pattern TEXT = Pattern.compile("^(auto reply|autoreply|auto response|automatic reply"
            + "|automated response|this is an (automated|automatic) (reply|response|message))\\b"
            + "|\\b(im|i am) driving\\b.*\\b(sent from|will see|get back|notifications|later)\\b"
            + "|\\b(im|i am) not receiving notifications\\b|\\bsent from my car\\b"
            + "|^(i am|im|i will be|ill be) (currently )?(out of (the )?office|on (annual |parental |maternity )?leave"
            + "|on vacation|away from my desk)\\b");

    private AutoReply() {}

    static boolean byHeaders(Map<String, String> headers) {
        String submitted = headers.get("Auto-Submitted");
        if (submitted != null && !submitted.strip().toLowerCase(Locale.ROOT).startsWith("no")) {
            return true;
        }
        String precedence = headers.getOrDefault("Precedence", "").strip().toLowerCase(Locale.ROOT);
        String subject = Said.of(headers.get("Subject")).words();
        return PRECEDENCE.contains(precedence)
                || MARKS.stream().anyMatch(headers::containsKey)
                || SUBJECT.matcher(subject).find();
    }

    static boolean byText(Said said) {
        return TEXT.matcher(said.words()).find();
    }
}
