package com.leadnest.inbox.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;

/** A part of a mail that has no parts. */
record Leaf(Part part) {

    private static final int LONGEST_NAME = 500;

    boolean is(String type) {
        try {
            return part.isMimeType(type);
        } catch (MessagingException unreadable) {
            return false;
        }
    }

    /** Whether it is words to be read, not a file. */
    boolean isWords() {
        return (is("text/plain") || is("text/html")) && !isAttached() && name() == null;
    }

    private boolean isAttached() {
        try {
            return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        } catch (MessagingException unreadable) {
            return false;
        }
    }

    /** Its file name, or null. */
    String name() {
        try {
            String name = part.getFileName();
            if (name == null || name.isBlank()) {
                return null;
            }
            String decoded = MimeUtility.decodeText(name).replace("\0", "");
            return decoded.length() <= LONGEST_NAME ? decoded : decoded.substring(0, LONGEST_NAME);
        } catch (MessagingException | UnsupportedEncodingException unreadable) {
            return null;
        }
    }
}
