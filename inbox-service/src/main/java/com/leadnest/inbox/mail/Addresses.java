package com.leadnest.inbox.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses wherever they stand in a header: no header is so broken that they could not be found. */
final class Addresses {

    private static final int MOST = 50;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>,;:\"()\\[\\]\\p{Cntrl}]{1,64}@[^\\s<>,;:\"()@\\p{Cntrl}]{1,255}");
    private static final Pattern BRACKETED = Pattern.compile("<\\s*(" + ADDRESS.pattern() + ")\\s*>");

    private Addresses() {}

    /** In lower case. */
    static List<String> in(String header) {
        List<String> found = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(header == null ? "" : header);
        while (matcher.find() && found.size() < MOST) {
            found.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return found;
    }

    /** The one that a header with one mailbox is about, or null; a name before it may look like another. */
    static String single(String header) {
        Matcher bracketed = BRACKETED.matcher(header == null ? "" : header);
        String found = null;
        while (bracketed.find()) {
            found = bracketed.group(1).toLowerCase(Locale.ROOT);
        }
        if (found != null) {
            return found;
        }
        List<String> all = in(header);
        return all.isEmpty() ? null : all.get(0);
    }
}
