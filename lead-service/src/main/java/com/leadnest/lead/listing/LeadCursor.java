package com.leadnest.lead.listing;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The lead a page begins after. Opaque to callers; holds nothing but what was on the page before, and is checked
 * when it comes back: one of another order is refused. Which leads it leads to is still up to the caller's rights.
 *
 * @param value of the sort, for the database
 */
record LeadCursor(Object value, UUID id) {

    static String text(LeadOrder order, String value, UUID id) {
        String plain = order + "|" + id + "|" + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<LeadCursor> read(LeadOrder order, String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split("\\|", 3);
            if (parts.length != 3 || !parts[0].equals(order.toString()) || parts[2].indexOf('\0') >= 0) {
                return Optional.empty();
            }
            return Optional.of(new LeadCursor(order.sort().read(parts[2]), UUID.fromString(parts[1])));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
