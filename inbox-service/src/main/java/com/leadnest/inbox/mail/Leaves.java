package com.leadnest.inbox.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import java.util.ArrayList;
import java.util.List;

/** The parts of a mail in their order, down to a depth and up to a number. A mail inside of a mail is one part. */
final class Leaves {

    private static final int DEEPEST = 12;
    private static final int MOST = 200;

    private final List<Leaf> found = new ArrayList<>();
    private int left;

    private Leaves() {}

    /** @throws MessagingException when the outermost frame is broken; a broken one inside is a part that was left out */
    static Leaves of(MimePart mail) throws MessagingException {
        Leaves leaves = new Leaves();
        if (mail.isMimeType("multipart/*")) {
            leaves.inside(mail, 1);
        } else {
            leaves.found.add(new Leaf(mail));
        }
        return leaves;
    }

    List<Leaf> list() {
        return found;
    }

    /** How many parts were not looked at. */
    int left() {
        return left;
    }

    private void inside(MimePart part, int depth) throws MessagingException {
        MimeMultipart parts = new MimeMultipart(new MimePartDataSource(part));
        int count = parts.getCount();
        for (int i = 0; i < count; i++) {
            if (found.size() >= MOST) {
                left += count - i;
                return;
            }
            add(parts.getBodyPart(i), depth);
        }
    }

    private void add(Part part, int depth) {
        try {
            if (!part.isMimeType("multipart/*")) {
                found.add(new Leaf(part));
            } else if (depth < DEEPEST) {
                inside((MimePart) part, depth + 1);
            } else {
                left++;
            }
        } catch (MessagingException broken) {
            left++;
        }
    }
}
