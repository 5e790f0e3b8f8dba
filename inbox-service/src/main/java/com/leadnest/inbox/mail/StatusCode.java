package com.leadnest.inbox.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an enhanced status code (RFC 3463) in what mail servers write, or makes one of an SMTP reply or of plain words. */
final class StatusCode {

    private static final Pattern ENHANCED =
            Pattern.compile("(?<![0-9.])([245])\\.([0-9]{1,3})\\.([0-9]{1,3})(?![0-9.])");
    private static final Pattern REPLY = Pattern.compile("(?<![0-9.])([45][0-9]{2})(?=[ -])");

    /** RFC 3463 has for each basic reply what it most likely means. */
    private static final Map<String, String> REPLIES = Map.of(
            "421", "4.4.2", "450", "4.2.0", "451", "4.3.0", "452", "4.3.1", "550", "5.1.1", "551", "5.1.6", "552",
            "5.2.2", "553", "5.1.3", "554", "5.0.0");

    private static final Pattern NOBODY = Pattern.compile("user unknown|unknown (user|recipient)|no such"
            + " (user|recipient|mailbox|address|person)|(user|recipient|mailbox|address|account)( that you tried"
            + " to reach)? (does ?n[o']t exist|not found|unknown|unavailable|is disabled|has been"
            + " disabled|rejected)|invalid (recipient|mailbox|address)|does not have an? .{0,30}account|address"
            + " couldn't be found|wasn't found at|not a valid (user|mailbox)|no mailbox here|mailbox not"
            + " found|recipient address rejected|account .{0,20}(closed|inactive)");

    private static final Pattern FULL =
            Pattern.compile("mailbox (is )?full|over ?quota|quota exceeded|exceeded .{0,20}quota"
                    + "|storage .{0,20}(full|exceeded)|not enough (storage|space)");

    private static final Pattern BLOCKED = Pattern.compile("spam|blocked|blacklist|blocklist|denylist|policy|reputation"
            + "|spf |dkim|dmarc|refused by|access denied");

    private StatusCode() {}

    /** A field that holds nothing else, whatever comment stands behind it. */
    static Optional<String> exact(String field) {
        Matcher matcher = ENHANCED.matcher(field == null ? "" : field);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** @param text words around it, at most a few thousand characters are looked at */
    static Optional<String> in(String text) {
        String words = text == null ? "" : text.substring(0, Math.min(text.length(), 8000));
        Matcher enhanced = ENHANCED.matcher(words);
        if (enhanced.find() && !enhanced.group(1).equals("2")) {
            return Optional.of(enhanced.group());
        }
        Optional<String> said = inWords(words.toLowerCase(Locale.ROOT));
        if (said.isPresent()) {
            return said;
        }
        Matcher reply = REPLY.matcher(words);
        while (reply.find()) {
            String code = REPLIES.get(reply.group(1));
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inWords(String words) {
        if (NOBODY.matcher(words).find()) {
            return Optional.of("5.1.1");
        }
        if (FULL.matcher(words).find()) {
            return Optional.of("5.2.2");
        }
        return BLOCKED.matcher(words).find() ? Optional.of("5.7.1") : Optional.empty();
    }
}
