package com.leadnest.inbox.tracking;

import java.time.Instant;

/**
 * A link of a tracked mail.
 *
 * @param n its number; 0 for the picture
 * @param url where it leads; null for the picture
 * @param sentAt when the mail was handed over, or null while its answer is not written down
 */
record Link(int n, String url, Visited visited, Instant sentAt) {

    /**
     * @param early visits that are not judged yet
     * @param earlyAt the first of them ever, or null
     */
    record Visited(int byPeople, int byRobots, int early, Instant earlyAt) {}
}
