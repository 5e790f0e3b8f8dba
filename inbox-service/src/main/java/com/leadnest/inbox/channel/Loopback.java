package com.leadnest.inbox.channel;

import java.util.Locale;

/** Addresses that never leave this machine, by their name alone: a look-up in the DNS may say anything tomorrow. */
public final class Loopback {

    private Loopback() {}

    /** @param host of a URL or of a setting; null is none */
    public static boolean is(String host) {
        if (host == null) {
            return false;
        }
        String name = host.strip().toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.matches("127(\\.[0-9]{1,3}){3}")
                || name.equals("::1")
                || name.equals("[::1]");
    }
}
