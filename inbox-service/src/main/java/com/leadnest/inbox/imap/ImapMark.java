package com.leadnest.inbox.imap;

/**
 * How far a mailbox is read.
 *
 * @param validity RFC 9051 UIDVALIDITY under which the numbers count; null before the first look
 * @param lastUid the last mail that is done
 * @param allFrom mails before it were there at the first look: of those only what is unread is taken
 */
record ImapMark(Long validity, long lastUid, long allFrom) {

    /** Where a mailbox begins that was never looked at, or was made anew. */
    static ImapMark begin(long validity, long uidNext) {
        return new ImapMark(validity, 0, uidNext);
    }

    boolean fits(long currentValidity) {
        return validity != null && validity == currentValidity;
    }

    ImapMark at(long uid) {
        return new ImapMark(validity, uid, allFrom);
    }
}
