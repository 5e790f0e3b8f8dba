package com.leadnest.inbox.channel;

import com.leadnest.inbox.mail.ReplyAddress;
import java.util.Optional;

/** The envelope sender (RFC 5321 MAIL FROM) of a mail, which is where other mail servers send what they have to say. */
final class ReturnPath {

    private static final String NOWHERE = ".localhost";

    private ReturnPath() {}

    /**
     * The reply address with the message's id in it, so that a bounce names its message whatever it quotes.
     *
     * @param local whether it goes to the mail server of this machine
     * @return empty where mail to that address would not come back: then the sender stands there, as in the header
     */
    static Optional<String> of(Outgoing message, boolean local) {
        String replyTo = message.mail().replyTo();
        return replyTo == null || (!local && replyTo.endsWith(NOWHERE))
                ? Optional.empty()
                : ReplyAddress.forReports(replyTo, message.messageId());
    }
}
