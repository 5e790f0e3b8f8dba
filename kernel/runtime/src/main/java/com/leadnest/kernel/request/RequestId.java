package com.leadnest.kernel.request;

import com.leadnest.kernel.id.TypeId;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** The id that ties an answer, its log lines and its events together. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "leadnest.request-id";

    /** What is accepted from outside: bounded, and nothing that could break a log line or a header. */
    private static final Pattern SAFE = Pattern.compile("req_[0-9a-z]{10,40}");

    private RequestId() {}

    /** The given id when it is safe to use, else a new one. */
    public static String acceptOrNew(String given) {
        return given != null && SAFE.matcher(given).matches() ? given : TypeId.REQUEST.newText();
    }

    /** The id of a request; given to it on first use. */
    public static String of(RoutingContext context) {
        String known = context.get(KEY);
        if (known != null) {
            return known;
        }
        String id = acceptOrNew(context.request().getHeader(HEADER));
        context.put(KEY, id);
        return id;
    }
}
