package com.leadnest.gateway.routing;

import io.vertx.core.http.impl.HttpUtils;
import java.util.Locale;

/**
 * The one reading of a path. Gateway and service have to understand the same by it, or {@code /auth/%6Cogin} would reach
 * the login without the login's limit. What could be read in two ways is not found.
 */
public final class SafePath {

    private static final String[] AMBIGUOUS = {"%2f", "%5c", "%00", "%2e", "%3b", "%25"};

    private SafePath() {}

    /**
     * The path as it goes on to the service: no dot segments, no double slashes, no needless escapes.
     *
     * @return null when it is not safe
     */
    public static String of(String path) {
        if (path == null || path.isEmpty() || path.charAt(0) != '/') {
            return null;
        }
        if (plain(path)) {
            return path;
        }
        String normal = HttpUtils.normalizePath(path);
        String lower = normal.toLowerCase(Locale.ROOT);
        for (String sequence : AMBIGUOUS) {
            if (lower.contains(sequence)) {
                return null;
            }
        }
        boolean strange = normal.contains("//") || normal.indexOf(';') >= 0 || normal.indexOf('\\') >= 0;
        return strange ? null : normal;
    }

    private static boolean plain(String path) {
        char last = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%' || c == ';' || c == '\\' || (last == '/' && (c == '/' || c == '.'))) {
                return false;
            }
            last = c;
        }
        return true;
    }
}
