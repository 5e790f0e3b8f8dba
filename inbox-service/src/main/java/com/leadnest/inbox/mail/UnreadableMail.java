package com.leadnest.inbox.mail;

/** Bytes that are no mail, or one that is built to hurt its reader. */
public final class UnreadableMail extends Exception {

    public UnreadableMail(String message) {
        super(message, null, false, false);
    }
}
