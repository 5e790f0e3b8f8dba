package com.leadnest.inbox.mail;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;

/** What of a mail's parts is its words, and what are files. */
record MailParts(ReadMail.Words words, List<FilePart> files, List<String> left) {

    /** More than anyone reads; what stands in a column is searched, and costs for every letter. */
    private static final int LONGEST_TEXT = 100_000;

    private static final int LONGEST_HTML = 500_000;
    private static final int MOST_BYTES = 2_000_000;
    private static final int MOST_FILES = 20;

    static MailParts of(Leaves leaves) throws MessagingException {
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder();
        List<FilePart> files = new ArrayList<>();
        List<String> left = new ArrayList<>();
        int more = 0;
        for (Leaf leaf : leaves.list()) {
            if (leaf.isWords()) {
                StringBuilder words = leaf.is("text/html") ? html : text;
                if (words.length() < LONGEST_HTML) {
                    words.append(words.isEmpty() ? "" : "\n").append(PartText.of(leaf.part(), MOST_BYTES));
                }
            } else if (files.size() < MOST_FILES) {
                files.add(new FilePart(leaf.name(), leaf.part()));
            } else {
                more++;
            }
        }
        if (more + leaves.left() > 0) {
            left.add((more + leaves.left()) + " more parts");
        }
        return new MailParts(words(text, html, left), files, left);
    }

    private static ReadMail.Words words(StringBuilder text, StringBuilder html, List<String> left) {
        String rich = html.toString().isBlank() ? null : cut(html.toString(), LONGEST_HTML);
        String plain = text.toString().replace("\r\n", "\n").strip();
        if (plain.isEmpty() && rich != null) {
            plain = HtmlText.of(rich);
        }
        if (plain.length() > LONGEST_TEXT) {
            left.add("the end of a very long text");
        }
        return new ReadMail.Words(cut(plain, LONGEST_TEXT), rich);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
