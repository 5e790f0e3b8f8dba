package com.leadnest.scoring.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Sorts a source as businesses and their tools name it ({@code google_ads}, {@code PAID_SEARCH},
 * {@code Word of mouth}) into a family.
 */
final class SourceFamilies {

    /** Sources are names; what follows after this many characters is text that names nothing. */
    private static final int LONGEST_NAME = 80;

    private record Rule(Level family, List<String> wordStarts) {

        static Rule of(Level family, String... wordStarts) {
            return new Rule(
                    family, Arrays.stream(wordStarts).map(start -> " " + start).toList());
        }

        boolean matches(String words) {
            for (String start : wordStarts) {
                if (words.contains(start)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The first match counts: "facebook ads" is an ad before it is Facebook. A trailing blank means the whole word. */
    private static final List<Rule> RULES = List.of(
            Rule.of(Level.SOURCE_BOUGHT_LIST, "purchased", "bought", "lead list", "list broker", "zoominfo"),
            Rule.of(Level.SOURCE_OUTBOUND, "outbound", "cold ", "sdr ", "prospecting", "bdr "),
            Rule.of(Level.SOURCE_REPEAT, "repeat", "existing", "returning", "former", "past c", "reactivat"),
            Rule.of(Level.SOURCE_PARTNER, "partner", "affiliate", "reseller"),
            Rule.of(Level.SOURCE_REFERRAL, "refer", "word of mouth", "recommend", "friend"),
            Rule.of(Level.SOURCE_PAID_SEARCH, "google ad", "googlead", "adwords", "paid search", "ppc ", "cpc "),
            Rule.of(
                    Level.SOURCE_PAID_SEARCH,
                    "sem ",
                    "bing ad",
                    "microsoft ad",
                    "search ad",
                    "local services ad",
                    "lsa "),
            Rule.of(Level.SOURCE_PAID_SOCIAL, "facebook ad", "fb ad", "instagram ad", "ig ad", "meta ", "linkedin ad"),
            Rule.of(Level.SOURCE_PAID_SOCIAL, "tiktok", "lead ad", "paid social", "facebook lead", "fb lead"),
            Rule.of(Level.SOURCE_DIRECTORY, "yelp", "thumbtack", "angi", "homeadvisor", "bark ", "houzz", "yellow"),
            Rule.of(Level.SOURCE_DIRECTORY, "directory", "marketplace", "groupon", "google business", "gmb "),
            Rule.of(Level.SOURCE_SOCIAL, "social", "facebook", "fb ", "instagram", "ig ", "linkedin", "twitter"),
            Rule.of(Level.SOURCE_SOCIAL, "youtube", "pinterest", "nextdoor"),
            Rule.of(Level.SOURCE_ORGANIC, "organic", "seo ", "search", "google", "bing"),
            Rule.of(
                    Level.SOURCE_EVENT,
                    "event",
                    "trade",
                    "conference",
                    "expo",
                    "fair ",
                    "webinar",
                    "seminar",
                    "meetup"),
            Rule.of(Level.SOURCE_MAILING, "email", "e mail", "newsletter", "mailing", "mailchimp", "direct mail"),
            Rule.of(Level.SOURCE_CALL, "phone", "call", "walk", "sms", "text"),
            Rule.of(Level.SOURCE_WEBSITE, "web", "site", "form ", "landing", "chat", "inbound", "contact", "direct"),
            Rule.of(Level.SOURCE_WEBSITE, "booking", "online", "quote"));

    private SourceFamilies() {}

    static Level of(String source) {
        if (source == null || source.isBlank()) {
            return Level.SOURCE_NONE;
        }
        String words = words(source);
        for (Rule rule : RULES) {
            if (rule.matches(words)) {
                return rule.family();
            }
        }
        return Level.SOURCE_OTHER;
    }

    /** Lower-case words with one blank before and after each, whatever stood between them. */
    private static String words(String source) {
        String name =
                source.substring(0, Math.min(source.length(), LONGEST_NAME)).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(name.length() + 2).append(' ');
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                words.append(c);
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.append(' ').toString();
    }
}
