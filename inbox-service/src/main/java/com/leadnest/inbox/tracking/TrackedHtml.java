package com.leadnest.inbox.tracking;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * HTML of a mail whose links lead through LeadNest and that loads a picture of one point. Nothing else of it changes: the
 * parser only says where the tags stand, because mail programs are particular about what a serialiser would tidy up.
 *
 * @param urls where the links lead, the one with number 1 first; the same address has one number
 */
record TrackedHtml(String html, List<String> urls) {

    /** Name and value of an attribute inside of a tag; a quoted value is passed over in one piece. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s\"'<>/=]+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'>]+))?");

    private static final int LONGEST_URL = 2000;
    private static final int MOST_LINKS = 500;

    /**
     * @param own beginning of LeadNest's own addresses, which are left alone: unsubscribe and preferences
     * @param address of a link by its number, 0 for the picture
     */
    static TrackedHtml of(String html, String own, IntFunction<String> address) {
        TreeMap<Integer, Element> tags = new TreeMap<>();
        Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true))
                .select("a[href], area[href]")
                .forEach(tag -> tags.put(tag.sourceRange().start().pos(), tag));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        StringBuilder tracked = new StringBuilder(html.length() + 500);
        int done = 0;
        for (var each : tags.entrySet()) {
            Element tag = each.getValue();
            Matcher href = href(html, tag);
            String url = tag.attr("href").strip();
            if (href == null || !leadsAway(url, own) || numbers.size() == MOST_LINKS) {
                continue;
            }
            int number = numbers.computeIfAbsent(url, fresh -> numbers.size() + 1);
            tracked.append(html, done, href.start(2))
                    .append('"')
                    .append(address.apply(number))
                    .append('"');
            done = href.end(2);
        }
        tracked.append(html, done, html.length());
        insertPicture(tracked, address.apply(0));
        return new TrackedHtml(tracked.toString(), List.copyOf(numbers.keySet()));
    }

    /** Null for a tag of which the parser does not know where it stands: one that it has made itself. */
    private static Matcher href(String html, Element tag) {
        if (!tag.sourceRange().isTracked()) {
            return null;
        }
        int start = tag.sourceRange().start().pos() + 1 + tag.tagName().length();
        Matcher attribute =
                ATTRIBUTE.matcher(html).region(start, tag.sourceRange().end().pos());
        while (attribute.find()) {
            if (attribute.group(1).equalsIgnoreCase("href") && attribute.group(2) != null) {
                return attribute;
            }
        }
        return null;
    }

    private static boolean leadsAway(String url, String own) {
        if (url.length() > LONGEST_URL || url.startsWith(own)) {
            return false;
        }
        try {
            URI uri = new URI(url);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException odd) {
            // A browser may make sense of it; we could not redirect to it.
            return false;
        }
    }

    private static void insertPicture(StringBuilder html, String address) {
        String picture = "<img src=\"" + address + "\" width=\"1\" height=\"1\" alt=\"\" style=\"border:0\">";
        int end = html.toString().toLowerCase(Locale.ROOT).lastIndexOf("</body>");
        html.insert(end < 0 ? html.length() : end, picture);
    }
}
