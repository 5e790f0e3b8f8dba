package com.leadnest.inbox.imap;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jboss.logging.Logger;

/** One connection to a mailbox. Everything in it blocks, and is called by one thread, but for {@link #nudge}. */
final class ImapMailbox {

    private static final Logger LOG = Logger.getLogger(ImapMailbox.class);

    private final ImapAddress address;
    private final ImapConfig config;
    private IMAPStore store;
    private volatile IMAPFolder folder;

    ImapMailbox(ImapAddress address, ImapConfig config) {
        this.address = address;
        this.config = config;
    }

    /** Connects, unless it is connected. */
    void open() throws MessagingException {
        if (folder != null && folder.isOpen() && store.isConnected()) {
            return;
        }
        close();
        Session session = Session.getInstance(address.settings(config));
        store = (IMAPStore) session.getStore(address.protocol());
        store.connect(address.host(), address.port(), address.user(), address.password());
        IMAPFolder opened = (IMAPFolder) store.getFolder(address.folder());
        opened.open(Folder.READ_WRITE);
        folder = opened;
    }

    /** Hangs up. */
    void close() {
        try {
            if (store != null) {
                store.close();
            }
        } catch (MessagingException gone) {
            LOG.debugf("The mailbox was gone already: %s", gone.toString());
        }
        folder = null;
        store = null;
    }

    /** The mark as it counts in the mailbox that is open now: one that was made anew begins anew. */
    ImapMark current(ImapMark kept) throws MessagingException {
        long validity = folder.getUIDValidity();
        return kept.fits(validity) ? kept : ImapMark.begin(validity, folder.getUIDNext());
    }

    /** What is to be taken after the mark, oldest first. */
    List<IMAPMessage> after(ImapMark mark, int most) throws MessagingException {
        if (mark.lastUid() + 1 < mark.allFrom()) {
            FlagTerm unread = new FlagTerm(new Flags(Flags.Flag.SEEN), false);
            List<IMAPMessage> older = between(folder.search(unread), mark.lastUid(), mark.allFrom(), most);
            if (!older.isEmpty()) {
                return older;
            }
        }
        long from = Math.max(mark.lastUid(), mark.allFrom() - 1);
        return between(folder.getMessagesByUID(from + 1, UIDFolder.LASTUID), from, Long.MAX_VALUE, most);
    }

    /** A range that ends with the last mail has the last mail in it, even when that lies before its start. */
    private List<IMAPMessage> between(Message[] found, long after, long before, int most) throws MessagingException {
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.FLAGS);
        profile.add(FetchProfile.Item.SIZE);
        folder.fetch(found, profile);
        List<IMAPMessage> wanted = new ArrayList<>();
        for (Message each : found) {
            IMAPMessage message = (IMAPMessage) each;
            boolean there = !message.isExpunged() && !message.isSet(Flags.Flag.DELETED);
            long uid = folder.getUID(message);
            if (there && uid > after && uid < before && wanted.size() < most) {
                wanted.add(message);
            }
        }
        return wanted;
    }

    /** Its number in this mailbox. */
    long uid(IMAPMessage message) throws MessagingException {
        return folder.getUID(message);
    }

    /** The mail's bytes, without marking it as read. */
    static byte[] bytes(IMAPMessage message) throws MessagingException, IOException {
        message.setPeek(true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.max(message.getSize(), 1024));
        message.writeTo(bytes);
        message.invalidateHeaders();
        return bytes.toByteArray();
    }

    /** It is in LeadNest; this comes after the commit, so that a crash between the two leaves it as it was. */
    void taken(IMAPMessage message) throws MessagingException {
        switch (config.after()) {
            case SEEN -> message.setFlag(Flags.Flag.SEEN, true);
            case DELETE -> {
                message.setFlag(Flags.Flag.DELETED, true);
                folder.expunge(new Message[] {message});
            }
            case MOVE -> move(message);
        }
    }

    private void move(IMAPMessage message) throws MessagingException {
        Folder archive = store.getFolder(config.archive());
        if (!archive.exists()) {
            archive.create(Folder.HOLDS_MESSAGES);
        }
        message.setFlag(Flags.Flag.SEEN, true);
        folder.copyMessages(new Message[] {message}, archive);
        message.setFlag(Flags.Flag.DELETED, true);
        folder.expunge(new Message[] {message});
    }

    /** Nobody claimed it: it stays for a person to see. */
    void putAside(IMAPMessage message) throws MessagingException {
        message.setFlag(Flags.Flag.FLAGGED, true);
        message.setFlag(Flags.Flag.SEEN, true);
    }

    boolean canIdle() throws MessagingException {
        return store.hasCapability("IDLE");
    }

    /** Waits until the server tells of something, or until {@link #nudge}. */
    void idle() throws MessagingException {
        folder.idle(true);
    }

    /** Ends an {@link #idle} of another thread; harmless otherwise. */
    void nudge() {
        IMAPFolder open = folder;
        try {
            if (open != null && open.isOpen()) {
                open.getMessageCount();
            }
        } catch (MessagingException | RuntimeException gone) {
            LOG.debugf("The mailbox went away while it was waited for: %s", gone.toString());
        }
    }
}
