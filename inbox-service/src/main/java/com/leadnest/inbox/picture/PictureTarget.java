package com.leadnest.inbox.picture;

import com.leadnest.kernel.problem.UnprocessableProblem;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * A server that may be asked for a picture, by the very address that was checked: a name that is looked up once more
 * could lead elsewhere by then.
 *
 * @param uri as it stands in the mail or in a redirect
 * @param address where the request goes
 */
record PictureTarget(URI uri, InetAddress address) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /**
     * Looks the name up; that blocks.
     *
     * @param publicOnly whether only the open internet may be asked, at the ports of the web
     * @throws UnprocessableProblem {@code picture_refused} for what must not be asked
     */
    static PictureTarget of(String text, boolean publicOnly) {
        URI uri = parse(text);
        String host = uri.getHost();
        if (host == null || uri.getUserInfo() != null || !isWeb(uri)) {
            throw refused();
        }
        try {
            InetAddress[] addresses = InetAddress.getAllByName(host);
            for (InetAddress address : addresses) {
                if (publicOnly && !PublicAddress.is(address)) {
                    throw refused();
                }
            }
            if (publicOnly && port(uri) != HTTP && port(uri) != HTTPS) {
                throw refused();
            }
            return new PictureTarget(uri, addresses[0]);
        } catch (UnknownHostException unknown) {
            throw unavailable();
        }
    }

    private static URI parse(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException malformed) {
            throw refused();
        }
    }

    private static boolean isWeb(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https");
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? HTTPS : HTTP;
    }

    boolean isSecure() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    int port() {
        return port(uri);
    }

    /** Path and query, as they are sent. */
    String path() {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    static UnprocessableProblem refused() {
        return new UnprocessableProblem("picture_refused", "This address is not one that pictures are loaded from.");
    }

    static UnprocessableProblem unavailable() {
        return new UnprocessableProblem("picture_unavailable", "The picture could not be loaded from its server.");
    }
}
