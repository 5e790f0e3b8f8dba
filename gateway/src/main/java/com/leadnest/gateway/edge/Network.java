package com.leadnest.gateway.edge;

import io.netty.util.NetUtil;

/** A range of addresses in CIDR notation. */
record Network(byte[] prefix, int bits) {

    /** @throws IllegalArgumentException when it is not {@code address/bits} or an address */
    static Network parse(String text) {
        String[] parts = text.trim().split("/");
        byte[] address = NetUtil.createByteArrayFromIpAddressString(parts[0]);
        if (address == null || parts.length > 2) {
            throw new IllegalArgumentException("not a network: " + text);
        }
        int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : address.length * 8;
        if (bits < 0 || bits > address.length * 8) {
            throw new IllegalArgumentException("not a network: " + text);
        }
        return new Network(address, bits);
    }

    boolean contains(byte[] address) {
        if (address == null || address.length != prefix.length) {
            return false;
        }
        for (int i = 0; i < bits; i++) {
            int mask = 0x80 >> (i & 7);
            if ((address[i >> 3] & mask) != (prefix[i >> 3] & mask)) {
                return false;
            }
        }
        return true;
    }
}
