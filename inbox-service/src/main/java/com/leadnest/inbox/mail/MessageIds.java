package com.leadnest.inbox.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RFC 5322 message ids in headers and in the words of mail servers. */
final class MessageIds {

    /** A thread may be years long; its end says where it belongs. */
    private static final int MOST = 50;

    private static final Pattern ID = Pattern.compile("<([^<>\\s]{3,250}@?[^<>\\s]{0,250})>");
    private static final Pattern QUOTED =
            Pattern.compile("(?im)^[ \\t>]*(?:x-)?(?:original-)?message-id:\\s*<([^<>\\s]{3,500})>");

    private MessageIds() {}

    /** The ids of a header's value, without angle brackets; of very many the last. */
    static List<String> of(String value) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = ID.matcher(value == null ? "" : value);
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids.size() <= MOST ? ids : ids.subList(ids.size() - MOST, ids.size());
    }

    /** The first of {@link #of}, or null. */
    static String first(String value) {
        List<String> ids = of(value);
        return ids.isEmpty() ? null : ids.get(0);
    }

    /** Ids of mails whose header is quoted somewhere in a text. */
    static List<String> quotedIn(String text) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find() && ids.size() < MOST) {
            ids.add(matcher.group(1));
        }
        return ids;
    }
}
