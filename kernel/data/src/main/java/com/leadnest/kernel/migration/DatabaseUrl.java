package com.leadnest.kernel.migration;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * DATABASE_URL, taken apart.
 *
 * @param host name or address, IPv6 in brackets
 * @param port 5432 when the URL names none
 * @param database decoded
 * @param user decoded
 * @param password decoded; may be empty
 * @param parameters query parameters such as {@code sslmode}, decoded
 */
public record DatabaseUrl(
        String host, int port, String database, String user, String password, Map<String, String> parameters) {

    private static final int DEFAULT_PORT = 5432;

    /**
     * Reads {@code postgresql://user:pass@host:port/db?sslmode=…}, {@code postgres://} being the same.
     *
     * @throws IllegalArgumentException for anything else; the message never holds the password
     */
    public static DatabaseUrl parse(String text) {
        URI uri = uri(text);
        if (!"postgresql".equals(uri.getScheme()) && !"postgres".equals(uri.getScheme())) {
            throw new IllegalArgumentException("DATABASE_URL must start with postgresql://");
        }
        String path = uri.getRawPath();
        if (uri.getHost() == null || path == null || path.length() < 2) {
            throw new IllegalArgumentException("DATABASE_URL must name a host and a database");
        }
        String login = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
        int colon = login.indexOf(':');
        return new DatabaseUrl(
                uri.getHost(),
                uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort(),
                decode(path.substring(1)),
                decode(colon < 0 ? login : login.substring(0, colon)),
                colon < 0 ? "" : decode(login.substring(colon + 1)),
                parameters(uri.getRawQuery()));
    }

    /** For pgjdbc; login apart. Session settings of ours are added to the parameters. */
    public String jdbc(Map<String, String> settings) {
        return "jdbc:postgresql://" + address() + "?" + query(settings);
    }

    /** For the reactive client; login apart. */
    public String reactive(Map<String, String> settings) {
        return "postgresql://" + address() + "?" + query(settings);
    }

    private String address() {
        return host + ":" + port + "/" + encode(database);
    }

    private String query(Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.putAll(settings);
        StringBuilder query = new StringBuilder();
        all.forEach((name, value) -> query.append(query.isEmpty() ? "" : "&")
                .append(encode(name))
                .append('=')
                .append(encode(value)));
        return query.toString();
    }

    private static URI uri(String text) {
        try {
            return URI.create(text.trim());
        } catch (IllegalArgumentException e) {
            // The cause quotes its input, password and all: it must not reach a log.
            throw new IllegalArgumentException("DATABASE_URL is not a URL; percent-encode special characters");
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query != null) {
            for (String pair : query.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
                }
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        // A plus is a plus here: form decoding would turn it into a blank and break passwords.
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
