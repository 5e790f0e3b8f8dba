package com.leadnest.inbox.optout;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads what somebody wants from what they wrote. Any reasonable way of saying stop counts (47 CFR 64.1200(a)(10)):
 * the keywords alone, whatever surrounds them that is no letter, and plain words, which are flagged.
 */
public final class IntentReader {

    /** Twilio's own reading of a keyword, sent with the message when its service has answered. */
    public static final String TWILIO = "OptOutType";

    private static final String EMAIL = "email";

    private IntentReader() {}

    /**
     * @param channel email or sms
     * @param text as it came in; the quoted part of an e-mail is not read
     * @param headers of an e-mail, or parameters of a provider's call; names in any case
     */
    public static Reading of(String channel, String text, Map<String, String> headers) {
        Map<String, String> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        named.putAll(headers);
        Reading provider = provider(named.get(TWILIO));
        if (provider != null) {
            return provider;
        }
        boolean mail = EMAIL.equals(channel);
        if (mail && AutoReply.byHeaders(named)) {
            return Reading.of(Intent.AUTO_REPLY);
        }
        Said said = Said.of(mail ? MailText.written(text) : text);
        if (said.isEmpty() && mail) {
            // An empty mail whose subject says it all.
            said = Said.of(named.get("Subject"));
        }
        return AutoReply.byText(said) ? Reading.of(Intent.AUTO_REPLY) : words(said);
    }

    private static Reading provider(String optOutType) {
        return switch (optOutType == null ? "" : optOutType.toUpperCase(Locale.ROOT)) {
            case "STOP" -> Reading.of(Intent.OPT_OUT);
            case "START" -> Reading.of(Intent.OPT_IN);
            case "HELP" -> Reading.of(Intent.HELP);
            default -> null;
        };
    }

    private static Reading words(Said said) {
        if (Keywords.stop(said)) {
            return Reading.of(Intent.OPT_OUT);
        }
        if (Keywords.help(said)) {
            return Reading.of(Intent.HELP);
        }
        if (Keywords.start(said)) {
            return Reading.of(Intent.OPT_IN);
        }
        if (Keywords.yes(said)) {
            return new Reading(Intent.OPT_IN, false, true);
        }
        return PlainWords.stop(said) ? new Reading(Intent.OPT_OUT, true, false) : Reading.of(Intent.REPLY);
    }
}
