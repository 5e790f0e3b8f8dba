package com.leadnest.gateway.proxy;

import com.leadnest.gateway.routing.Service;
import com.leadnest.kernel.problem.Problem;
import com.leadnest.kernel.problem.TimeoutProblem;
import com.leadnest.kernel.problem.TooLargeProblem;
import java.util.Map;

/** What a client is told when a service cannot answer. */
final class ProxyProblems {

    private ProxyProblems() {}

    /** 503: it was not reached, so nothing was done. */
    static Problem away(Service service, long retryAfterSeconds) {
        return new Problem(
                503,
                "upstream_unavailable",
                "The " + service.name() + " service is not available right now. Please try again in a moment.",
                Map.of(),
                Map.of("Retry-After", Long.toString(retryAfterSeconds)));
    }

    /** 502: it went away in the middle; whether it did anything is not known. */
    static Problem broke(Service service) {
        return new Problem(
                502, "upstream_failed", "The " + service.name() + " service broke off. Look before you try again.");
    }

    static Problem slow(Service service) {
        return new TimeoutProblem(service.name() + " service");
    }

    static Problem tooLarge(long limit) {
        String size = limit >= 1 << 20 ? (limit >> 20) + " MB" : limit + " bytes";
        return new TooLargeProblem("The request is larger than the " + size + " this address takes.");
    }

    static Problem slowSender() {
        return new Problem(408, "request_timeout", "The request took too long to arrive.");
    }
}
