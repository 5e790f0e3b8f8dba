package com.leadnest.inbox.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups of {@code Name: value} lines with an empty line between them, as reports have them (RFC 3464, RFC 5965). */
final class Fields {

    private static final int MOST_LINES = 2000;

    private Fields() {}

    /** @return the first value of each field in each group, names in any case; groups without a field are left out */
    static List<Map<String, String>> groups(String text) {
        List<Map<String, String>> groups = new ArrayList<>();
        Map<String, String> group = named();
        String last = null;
        for (String line : text.lines().limit(MOST_LINES).toList()) {
            int colon = line.indexOf(':');
            if (line.isBlank()) {
                if (!group.isEmpty()) {
                    groups.add(group);
                    group = named();
                }
                last = null;
            } else if (Character.isWhitespace(line.charAt(0))) {
                if (last != null) {
                    group.merge(last, line.strip(), (before, more) -> before + " " + more);
                }
            } else if (colon > 0) {
                last = line.substring(0, colon).strip();
                group.putIfAbsent(last, line.substring(colon + 1).strip());
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    private static Map<String, String> named() {
        return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }
}
