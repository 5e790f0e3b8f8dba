package com.leadnest.inbox.optout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a mail that its writer wrote. Below it stands what they answer, and that ends with our own word
 * "Unsubscribe".
 */
final class MailText {

    private static final Pattern QUOTE =
            Pattern.compile("(?m)^[ \\t]*(>.*|On .{4,200}\\s?wrote:.*|-{2,} ?Original Message"
                    + " ?-{2,}.*|_{10,}|From: .+|El .{4,200} escribió:.*|-- ?|Sent from my .+|Get Outlook for .+)$");

    private MailText() {}

    static String written(String text) {
        if (text == null) {
            return "";
        }
        String lines = text.replace("\r\n", "\n");
        Matcher quote = QUOTE.matcher(lines);
        return quote.find() ? lines.substring(0, quote.start()) : lines;
    }
}
