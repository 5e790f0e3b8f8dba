package com.leadnest.lead.timeline;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The entry that the next page begins after. Holds nothing that its holder may not see. */
record TimelineCursor(Instant at, UUID id, String type) {

    static final TimelineCursor NEWEST =
            new TimelineCursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1), "zzz");

    String text() {
        String plain = at + "|" + id + "|" + type;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<TimelineCursor> read(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|");
            return parts.length == 3
                    ? Optional.of(new TimelineCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]), parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
