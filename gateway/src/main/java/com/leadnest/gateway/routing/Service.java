package com.leadnest.gateway.routing;

import java.net.URI;
import java.util.List;

/**
 * A service behind the gateway.
 *
 * @param name for people, logs and metrics
 * @param prefixes paths it answers, each without a slash at its end; a prefix covers itself and what is below it
 * @param address scheme, host and port
 */
public record Service(String name, List<String> prefixes, URI address) {

    private static final String ARROW = "->";

    /** Reads {@code /leads /forms -> http://lead:5002}. */
    public static Service parse(String name, String line) {
        int arrow = line.indexOf(ARROW);
        if (arrow < 0) {
            throw new IllegalArgumentException("route " + name + ": '" + line + "' has no " + ARROW);
        }
        List<String> prefixes = List.of(line.substring(0, arrow).trim().split("\\s+"));
        URI address = URI.create(line.substring(arrow + ARROW.length()).trim());
        boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        boolean paths = prefixes.stream().allMatch(each -> each.matches("(/[A-Za-z0-9._~-]+)+"));
        if (!http || address.getHost() == null || !paths) {
            throw new IllegalArgumentException("route " + name + ": cannot read '" + line + "'");
        }
        return new Service(name, prefixes, address);
    }

    /** Host and port, or the host alone on the scheme's own port: what goes into the Host header. */
    public String authority() {
        return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
    }

    public boolean tls() {
        return "https".equals(address.getScheme());
    }

    public int port() {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return tls() ? 443 : 80;
    }
}
