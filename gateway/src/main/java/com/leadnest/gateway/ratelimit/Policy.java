package com.leadnest.gateway.ratelimit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom to count and how much they may; a request has to pass all rules and is counted in all or in none.
 *
 * @param name as configured; part of the Redis key
 * @param per whom to count
 * @param rules at least one
 */
public record Policy(String name, Per per, List<Rule> rules) {

    /** Whom a policy counts. */
    public enum Per {
        /** One client address; IPv6 by /64. */
        ADDRESS,
        /** One user of one business. */
        USER
    }

    private static final Pattern RULE = Pattern.compile("(\\d{1,9})/(\\d{0,5})(second|minute|hour|day)");

    public Policy {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("rate limit policy " + name + " has no rule");
        }
    }

    /**
     * Reads {@code address 50/hour 200/day}: whom, then rules; {@code 10/2second} is 10 in two seconds.
     *
     * @throws IllegalArgumentException naming the policy and what cannot be read
     */
    public static Policy parse(String name, String text) {
        String[] words = text.trim().split("[\\s,]+");
        List<Rule> rules = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            rules.add(rule(name, words[i]));
        }
        try {
            return new Policy(name, Per.valueOf(words[0].toUpperCase(Locale.ROOT)), rules);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("rate limit policy " + name + ": '" + text + "'", e);
        }
    }

    private static Rule rule(String name, String word) {
        Matcher matcher = RULE.matcher(word);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("rate limit policy " + name + ": cannot read '" + word + "'");
        }
        int units = matcher.group(2).isEmpty() ? 1 : Integer.parseInt(matcher.group(2));
        Duration unit =
                switch (matcher.group(3)) {
                    case "second" -> Duration.ofSeconds(1);
                    case "minute" -> Duration.ofMinutes(1);
                    case "hour" -> Duration.ofHours(1);
                    default -> Duration.ofDays(1);
                };
        return new Rule(Integer.parseInt(matcher.group(1)), unit.multipliedBy(units));
    }

    /** Permits one gateway may hold at once. */
    int lease() {
        return rules.stream().mapToInt(Rule::lease).min().orElse(1);
    }
}
