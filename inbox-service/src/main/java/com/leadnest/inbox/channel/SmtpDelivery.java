package com.leadnest.inbox.channel;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One SMTP connection that knows how far a delivery got. RFC 5321 makes the server responsible with its answer to the
 * final dot and not before: a connection lost earlier has certainly delivered nothing, one lost between dot and answer
 * may have.
 */
final class SmtpDelivery extends SMTPTransport {

    private static final int TRANSIENT = 400;
    private static final int PERMANENT = 500;
    private static final int END = 600;

    /** RFC 4954: authentication required, too weak or failed; encryption required for it. */
    private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);

    private static final Duration SIGN_IN_PAUSE = Duration.ofMinutes(5);
    /** RFC 3463: 5.7 is the security or policy of a server, whoever the recipient. */
    private static final Pattern POLICY = Pattern.compile("\\b5\\.7\\.\\d{1,3}\\b");

    private final String envelopeSender;
    private boolean dotSent;

    SmtpDelivery(Session session, boolean tls) {
        super(session, new URLName(tls ? "smtps" : "smtp", null, -1, null, null, null), tls ? "smtps" : "smtp", tls);
        this.envelopeSender = tls ? "mail.smtps.from" : "mail.smtp.from";
    }

    /**
     * Sends one mail; the connection must be open.
     *
     * @param returnPath where reports on it go; empty for its sender
     */
    Answer deliver(Message mail, Optional<String> returnPath) {
        dotSent = false;
        // This session is of this connection alone, and a connection sends one mail after the other.
        session.getProperties().remove(envelopeSender);
        returnPath.ifPresent(address -> session.getProperties().setProperty(envelopeSender, address));
        try {
            sendMessage(mail, mail.getAllRecipients());
            return new Answer.Taken(mail.getHeader("Message-ID")[0].replaceAll("[<>]", ""), 1);
        } catch (SendFailedException refused) {
            return refusal(refused);
        } catch (MessagingException broken) {
            return dotSent
                    ? new Answer.Unknown("The mail server's answer was lost")
                    : new Answer.NotTaken("provider_away", "The connection to the mail server broke", null);
        }
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        dotSent = true;
        super.finishData();
    }

    /** One recipient a mail, so the first reply code is about that one. */
    private Answer refusal(SendFailedException refused) {
        for (Exception each = refused; each instanceof MessagingException one; each = one.getNextException()) {
            int code = code(one);
            if (code >= TRANSIENT && code < END) {
                return code < PERMANENT ? notNow(code) : never(code, one);
            }
        }
        return dotSent
                ? new Answer.Unknown("The mail server's answer was lost")
                : new Answer.NotTaken("provider_away", "The mail server broke off", null);
    }

    private static int code(MessagingException refused) {
        if (refused instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        return refused instanceof SMTPSendFailedException send ? send.getReturnCode() : -1;
    }

    private static Answer notNow(int code) {
        String reason = code == 450 || code == 451 || code == 421 ? "rate_limit" : "provider_away";
        return new Answer.NotTaken(reason, "The mail server answered " + code, null);
    }

    private static Answer never(int code, MessagingException refused) {
        String detail = "The mail server answered " + code;
        if (SIGN_IN.contains(code)) {
            // That concerns every mail and is mended by a person.
            return new Answer.NotTaken("provider_away", detail, SIGN_IN_PAUSE);
        }
        return new Answer.Rejected(reason(code, refused), detail);
    }

    /** Only what is said of the recipient is about their address, and not even that when it speaks of a policy. */
    private static String reason(int code, MessagingException refused) {
        boolean policy = POLICY.matcher(String.valueOf(refused.getMessage())).find();
        boolean ofRecipient = refused instanceof SMTPAddressFailedException && !policy;
        return switch (code) {
            case 550, 551, 553 -> ofRecipient ? "invalid_address" : "blocked";
            case 552 -> "mailbox_full";
            case 554 -> "blocked";
            default -> "provider_error";
        };
    }
}
