package com.leadnest.inbox.suppression;

/** An address with so much of it left that a person who knows it recognises it. */
public final class MaskedAddress {

    private static final int PHONE_END = 4;

    private MaskedAddress() {}

    /** {@code d***@gmail.com}, {@code +1******0101}. */
    public static String of(String address) {
        int at = address.lastIndexOf('@');
        if (at > 0) {
            return address.substring(0, 1) + "***" + address.substring(at);
        }
        int shown = Math.min(2, address.length());
        int end = Math.max(shown, address.length() - PHONE_END);
        return address.substring(0, shown) + "*".repeat(end - shown) + address.substring(end);
    }
}
