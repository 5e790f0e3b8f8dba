package com.leadnest.inbox.picture;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Tells addresses of the open internet from those of this machine and the networks around it, which a stranger's mail
 * must not make us call (OWASP, server side request forgery). By the registries of special-purpose addresses (RFC 6890).
 */
final class PublicAddress {

    private static final int BYTE = 0xff;

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & BYTE;
        int second = bytes[1] & BYTE;
        int third = bytes[2] & BYTE;
        boolean special = first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 192 && second == 88 && third == 99
                || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113
                || first >= 240;
        return !special;
    }

    /**
     * Of IPv6 only what is given out for the internet, 2000::/3, less what is for documents (2001:db8::/32) and what
     * carries an IPv4 address inside, which might be any: Teredo (2001::/32) and 6to4 (2002::/16).
     */
    private static boolean isPublic6(byte[] bytes) {
        int start = (bytes[0] & BYTE) << 8 | bytes[1] & BYTE;
        int next = (bytes[2] & BYTE) << 8 | bytes[3] & BYTE;
        boolean global = (bytes[0] & 0xe0) == 0x20;
        return global && start != 0x2002 && !(start == 0x2001 && (next == 0 || next == 0xdb8));
    }
}
