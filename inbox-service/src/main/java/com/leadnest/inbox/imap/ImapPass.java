package com.leadnest.inbox.imap;

import com.leadnest.inbox.inbound.Arrival;
import com.leadnest.inbox.inbound.Delivery;
import com.leadnest.inbox.inbound.MailConfig;
import com.leadnest.inbox.inbound.ReceivedMails;
import com.leadnest.kernel.problem.UnprocessableProblem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jboss.logging.Logger;

/** Takes in what lies in a mailbox, one mail after the other, each with the mark behind it in one transaction. */
@Singleton
class ImapPass {

    private static final Logger LOG = Logger.getLogger(ImapPass.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReceivedMails mails;
    private final ImapLease lease;
    private final ImapConfig config;
    private final MailConfig limits;
    private long failingUid;
    private int failures;

    @Inject
    ImapPass(ReceivedMails mails, ImapLease lease, ImapConfig config, MailConfig limits) {
        this.mails = mails;
        this.lease = lease;
        this.config = config;
        this.limits = limits;
    }

    /** @return how many were taken in or put aside */
    int run(ImapMailbox mailbox, String name, UUID owner, ImapMark kept) throws MessagingException, IOException {
        ImapMark mark = mailbox.current(kept);
        if (!mark.equals(kept)) {
            lease.mark(name, owner, mark).await().atMost(PATIENCE);
        }
        List<IMAPMessage> found = mailbox.after(mark, config.batch());
        for (IMAPMessage message : found) {
            long uid = mailbox.uid(message);
            ImapMark next = mark.at(uid);
            Arrival arrival = take(message, uid, new Delivery("imap", tx -> lease.mark(tx, name, owner, next)));
            if (arrival.status().equals("unclaimed")) {
                mailbox.putAside(message);
            } else {
                mailbox.taken(message);
            }
            mark = next;
        }
        return found.size();
    }

    private Arrival take(IMAPMessage message, long uid, Delivery delivery) throws MessagingException, IOException {
        if (message.getSize() > limits.maxBytes()) {
            return aside(("size of " + uid).getBytes(StandardCharsets.UTF_8), "too_large", delivery);
        }
        byte[] raw = ImapMailbox.bytes(message);
        try {
            return mails.receive(raw, delivery).await().atMost(PATIENCE);
        } catch (UnprocessableProblem unreadable) {
            // It is on the list of the unclaimed already, and the mark is behind it.
            return new Arrival("unclaimed", "unreadable", null, null);
        } catch (RuntimeException failed) {
            failures = uid == failingUid ? failures + 1 : 1;
            failingUid = uid;
            if (failures < config.tries()) {
                throw failed;
            }
            LOG.errorf(failed, "A mail cannot be taken in and is put aside");
            return aside(raw, "failed", delivery);
        }
    }

    private Arrival aside(byte[] raw, String reason, Delivery delivery) {
        return mails.putAside(raw, reason, delivery).await().atMost(PATIENCE);
    }
}
