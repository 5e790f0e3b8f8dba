package com.leadnest.inbox.optout;

import java.util.Locale;

/** Kinds of messages that come in, as events call them. */
public enum Intent {
    REPLY,
    OPT_OUT,
    OPT_IN,
    HELP,
    /** An out-of-office note or another machine's answer, which is no reply. */
    AUTO_REPLY;

    /** The name in events and in the database. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
