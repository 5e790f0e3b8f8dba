package com.leadnest.inbox.imap;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** A mailbox as its URL names it. @param tls from the first byte; else by STARTTLS */
record ImapAddress(boolean tls, String host, int port, String user, String password, String folder) {

    private static final int TLS_PORT = 993;
    private static final int PORT = 143;

    /** @throws IllegalArgumentException without the URL in it: there is a password in that */
    static ImapAddress parse(String url) {
        URI uri;
        try {
            uri = URI.create(url.strip());
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
        String[] login = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        boolean tls = "imaps".equalsIgnoreCase(uri.getScheme());
        if ((!tls && !"imap".equalsIgnoreCase(uri.getScheme())) || uri.getHost() == null || login.length != 2) {
            throw wrong();
        }
        String folder = uri.getRawPath() == null ? "" : decoded(uri.getRawPath().replaceFirst("^/", ""));
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? TLS_PORT : PORT;
        return new ImapAddress(
                tls, uri.getHost(), port, decoded(login[0]), decoded(login[1]), folder.isEmpty() ? "INBOX" : folder);
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException(
                "LEADNEST_MAIL_IMAP is not of the form imaps://user:password@host/folder (user and password encoded)");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** What it is called in the database and in logs. */
    String name() {
        return user + "@" + host + ":" + port + "/" + folder;
    }

    String protocol() {
        return tls ? "imaps" : "imap";
    }

    Properties settings(ImapConfig config) {
        String prefix = "mail." + protocol() + ".";
        Properties settings = new Properties();
        settings.put(
                prefix + "connectiontimeout",
                Long.toString(config.connectTimeout().toMillis()));
        settings.put(prefix + "timeout", Long.toString(config.timeout().toMillis()));
        settings.put(prefix + "writetimeout", Long.toString(config.timeout().toMillis()));
        settings.put(prefix + "ssl.checkserveridentity", "true");
        // The whole mail in one answer: its bytes are counted before.
        settings.put(prefix + "partialfetch", "false");
        if (!tls) {
            settings.put(prefix + "starttls.enable", "true");
            settings.put(prefix + "starttls.required", Boolean.toString(!isLocal()));
        }
        return settings;
    }

    private boolean isLocal() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return name();
    }
}
