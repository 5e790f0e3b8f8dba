package com.leadnest.inbox.tracking;

/**
 * A request for a tracked address.
 *
 * @param method of the request
 * @param userAgent what its sender says to be, or null
 * @param purpose what it says that it asks for, e.g. prefetch; may be empty
 */
public record Visit(String method, String userAgent, String purpose) {

    /** Whether it only looks ahead: nobody has done anything yet. */
    boolean isLookAhead() {
        return !method.equals("GET") || purpose.matches("(?i).*(prefetch|prerender|preview).*");
    }
}
