package com.leadnest.inbox.channel;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** Jakarta Mail writes an id of its own at every save: a second attempt would not be known as the same mail. */
final class OwnIdMessage extends MimeMessage {

    private final String id;

    OwnIdMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }
}
