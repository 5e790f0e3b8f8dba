package com.leadnest.embedded;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import jakarta.mail.MessagingException;
import java.util.Locale;

/**
 * Gives each address a mailbox of its own, and reply addresses one together, where LeadNest fetches them. All of it is in
 * memory, so that after so much the mailboxes of people are emptied; what LeadNest has not fetched yet stays.
 */
final class MailSorting implements MessageDeliveryHandler {

    private static final int MOST_MAILS = 3000;
    private static final long MOST_BYTES = 24L << 20;

    private final UserManager users;
    private int mails;
    private long bytes;

    MailSorting(UserManager users) {
        this.users = users;
    }

    @Override
    public synchronized GreenMailUser handle(MovingMessage message, MailAddress to)
            throws MessagingException, UserException {
        mails++;
        bytes += Math.max(0, message.getMessage().getSize());
        if (mails > MOST_MAILS || bytes > MOST_BYTES) {
            empty();
        }
        String address = to.getEmail().toLowerCase(Locale.ROOT);
        return address.startsWith("reply+") ? user(MailNode.REPLIES) : user(address);
    }

    private GreenMailUser user(String login) throws UserException {
        GreenMailUser known = users.getUser(login);
        return known != null ? known : users.createUser(login, login, login);
    }

    private void empty() {
        for (GreenMailUser user : users.listUser()) {
            if (!user.getLogin().equals(MailNode.REPLIES)) {
                try {
                    users.getImapHostManager().getInbox(user).deleteAllMessages();
                } catch (FolderException gone) {
                    // One mailbox less to empty.
                }
            }
        }
        mails = 0;
        bytes = 0;
    }
}
