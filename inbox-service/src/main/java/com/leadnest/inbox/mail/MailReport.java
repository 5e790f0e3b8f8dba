package com.leadnest.inbox.mail;

import java.util.List;

/**
 * What somebody's mail server or mailbox provider tells about a mail of ours.
 *
 * @param status RFC 3463 code, e.g. 5.1.1; of a failure without one made up from what else is said
 * @param diagnostic the other server's words, for {@link Kind#FAILED} and {@link Kind#DELAYED}; may name people
 * @param messageIds RFC 5322 ids the reported mail may have had, without angle brackets
 * @param returnPaths envelope senders it may have had
 */
public record MailReport(
        Kind kind, String status, String diagnostic, List<String> messageIds, List<String> returnPaths) {

    /** What happened to it. */
    public enum Kind {
        /** It will not arrive. */
        FAILED,
        /** It has not arrived yet and is still tried. */
        DELAYED,
        DELIVERED,
        /** Its reader called it spam. */
        COMPLAINT,
        /** Of no consequence: a list was expanded, a complaint was taken back. */
        OTHER
    }
}
