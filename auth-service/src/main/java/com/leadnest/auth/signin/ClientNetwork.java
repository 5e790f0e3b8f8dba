package com.leadnest.auth.signin;

import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one client: an IPv4 address, or the /64 of an IPv6 address, which one customer holds whole. */
final class ClientNetwork {

    private static final int IPV6_BYTES = 16;
    private static final int PREFIX_BYTES = 8;

    private ClientNetwork() {}

    /** @param address as the server sees it; a literal, so nothing is looked up */
    static String of(SocketAddress address) {
        String literal = address == null ? null : address.hostAddress();
        return literal == null ? "unknown" : of(literal);
    }

    static String of(String literal) {
        if (literal.indexOf(':') < 0) {
            return literal;
        }
        try {
            byte[] bytes = InetAddress.getByName(literal).getAddress();
            return bytes.length == IPV6_BYTES
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, PREFIX_BYTES))
                    : InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            return literal;
        }
    }
}
