package com.leadnest.gateway.routing;

import java.util.Optional;

/**
 * Where a request goes and under which terms; made once for every operation, not for every request.
 *
 * @param service who answers
 * @param name of the operation, or of the service where none is configured; for metrics
 * @param access who may call
 * @param policy name of the rate limit policy that replaces the caller's own
 * @param bodyLimit bytes of the request body
 * @param timeoutMillis until the answer begins, counted from the request's end
 */
public record Target(
        Service service, String name, Access access, Optional<String> policy, long bodyLimit, long timeoutMillis) {

    /** The policy that lifts all limits. */
    public static final String UNLIMITED = "none";
}
