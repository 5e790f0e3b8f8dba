package com.leadnest.kernel.problem;

import java.util.List;
import java.util.Map;

/**
 * Something a caller can be told: it knows its HTTP status, its stable code and its details. Anything
 * that is thrown and is not a Problem is our fault and becomes a 500 that tells nothing internal.
 */
public class Problem extends RuntimeException {

    private final int status;
    private final String code;
    private final transient Map<String, List<String>> details;
    private final transient Map<String, String> headers;

    /**
     * @param status HTTP status, 400 to 599
     * @param code stable, snake_case; clients branch on it
     * @param message one sentence for a person; says what to do where it can
     * @param details messages by field, or empty
     * @param headers response headers that belong to the answer, e.g. Retry-After
     */
    public Problem(
            int status, String code, String message, Map<String, List<String>> details, Map<String, String> headers) {
        // No stack trace: a problem is an answer, and filling one in is most of its cost.
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.details = Map.copyOf(details);
        this.headers = Map.copyOf(headers);
    }

    public Problem(int status, String code, String message) {
        this(status, code, message, Map.of(), Map.of());
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, List<String>> details() {
        return details;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
