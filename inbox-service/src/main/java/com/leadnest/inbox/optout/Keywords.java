package com.leadnest.inbox.optout;

import java.util.Arrays;
import java.util.Set;

/**
 * Words that mean one thing when a message says nothing else: those of 47 CFR 64.1200(a)(10), of Twilio and of the
 * carriers' handbook (CTIA Messaging Principles, 5.1.3).
 */
final class Keywords {

    private static final Set<String> STOP = Set.of(
            "stop",
            "stopall",
            "stop all",
            "unsubscribe",
            "end",
            "quit",
            "cancel",
            "revoke",
            "optout",
            "opt out",
            "remove",
            "arret",
            "alto",
            "parar",
            "basta",
            "baja");

    private static final Set<String> START = Set.of("start", "unstop", "subscribe", "optin", "opt in", "resume");
    private static final Set<String> YES = Set.of("yes", "si");
    private static final Set<String> HELP = Set.of("help", "info", "ayuda");

    private Keywords() {}

    /** Also said several times over: STOP STOP STOP. */
    static boolean stop(Said said) {
        return STOP.contains(said.words())
                || !said.isEmpty()
                        && Arrays.stream(said.words().split(" "))
                                .allMatch(word -> STOP.contains(word) && !word.equals("end"));
    }

    static boolean start(Said said) {
        return START.contains(said.words());
    }

    static boolean yes(Said said) {
        return YES.contains(said.words());
    }

    static boolean help(Said said) {
        return HELP.contains(said.words());
    }
}
