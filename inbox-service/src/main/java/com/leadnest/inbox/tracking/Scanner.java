package com.leadnest.inbox.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * How a mail's first visits look when a scanner makes them with the user agent of a browser: every link there is, in one
 * go. A mail with one link gives no such sign; there it is the haste after the send.
 */
final class Scanner {

    private Scanner() {}

    /**
     * @param links all links of the mail
     * @param burst how long one go takes at most
     */
    static boolean was(List<Link> links, Duration burst) {
        List<Instant> visits = links.stream()
                .map(link -> link.visited().earlyAt())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        // A robot that says what it is may have been at all of them, and then a person at one.
        if (visits.isEmpty() || visits.size() < links.size()) {
            return false;
        }
        Instant last = visits.get(visits.size() - 1);
        Instant first = links.size() == 1 ? links.get(0).sentAt() : visits.get(0);
        return first == null || !last.isAfter(first.plus(burst));
    }
}
