package com.leadnest.inbox.optout;

import com.leadnest.inbox.settings.Settings;

/** What the service itself answers: once to an opt-out, and to HELP (CTIA Messaging Principles, 5.1.3). */
public final class Answers {

    private Answers() {}

    /** The one confirmation; it must advertise nothing (47 CFR 64.1200(a)(12)). */
    public static String stopped(Settings settings) {
        return "You will get no more messages from " + settings.displayName() + ". Reply START to get them again.";
    }

    public static String started(Settings settings) {
        return "You will get messages from " + settings.displayName()
                + " again. Reply STOP to end them, HELP for help.";
    }

    /** The business's own words, or who writes and how to end it. */
    public static String help(Settings settings) {
        String own = settings.texts().helpText();
        return own != null ? own : settings.displayName() + ": reply here to reach us. Reply STOP to end messages.";
    }
}
