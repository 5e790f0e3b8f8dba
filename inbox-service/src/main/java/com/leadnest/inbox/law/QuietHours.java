package com.leadnest.inbox.law;

import com.leadnest.inbox.law.Hours.Opening;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Whether a marketing text may reach a person at an instant, and else when it may next. The strictest of these wins:
 * the federal hours (47 CFR 64.1200(c)(1)), those of the state of the address, those of the state of the area code, and
 * the business's own, in every time zone the person may be in.
 */
public final class QuietHours {

    /** How often openings are compared before it is said that there is none. */
    private static final int ROUNDS = 200;

    /** No hour suits all rules (own hours may see to that): ask again then, until the message is too old. */
    private static final Duration LATER = Duration.ofDays(1);

    private QuietHours() {}

    /**
     * @param own the business's narrower hours, or null
     * @return allowed, or the first minute at which all rules allow it
     */
    public static Answer at(Recipient recipient, Instant now, OwnHours own) {
        return at(Whereabouts.of(recipient), now, own);
    }

    /** The same for whereabouts already known. */
    public static Answer at(Whereabouts where, Instant now, OwnHours own) {
        List<Clocked> rules = rules(where, own);
        Instant candidate = now;
        Rule first = null;
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Opening> latest = latest(rules, candidate);
            if (latest.isEmpty()) {
                break;
            }
            if (!latest.get().at().isAfter(candidate)) {
                return first == null ? new Allowed(latest.get().rule()) : new NotUntil(candidate, first);
            }
            first = first == null ? latest.get().rule() : first;
            // No rule is met before the one that opens last opens.
            candidate = latest.get().at();
        }
        return new NotUntil(now.plus(LATER), new Rule("no hour suits all rules", null));
    }

    private static List<Clocked> rules(Whereabouts where, OwnHours own) {
        List<Clocked> rules = new ArrayList<>();
        Consumer<Hours> everywhere = hours -> where.zones().forEach(zone -> rules.add(new Clocked(hours, zone)));
        everywhere.accept(HoursTable.federal());
        where.states().stream()
                .map(HoursTable::of)
                .filter(hours -> hours != null)
                .forEach(everywhere);
        if (own != null && where.source() == Whereabouts.Source.UNKNOWN) {
            rules.add(new Clocked(own, own.zone()));
        } else if (own != null) {
            everywhere.accept(own);
        }
        return rules;
    }

    /** The rule that opens last; empty when one of them does not open. */
    private static Optional<Opening> latest(List<Clocked> rules, Instant candidate) {
        Opening latest = null;
        for (Clocked rule : rules) {
            Optional<Opening> next = rule.hours().next(rule.zone(), candidate);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            // Of two that open together the later one in the list is named: the state before the country.
            if (latest == null || !next.get().at().isBefore(latest.at())) {
                latest = next.get();
            }
        }
        return Optional.ofNullable(latest);
    }

    private record Clocked(Hours hours, ZoneId zone) {}

    /** What the law says. */
    public sealed interface Answer {
        /** The rule that decided. */
        Rule rule();
    }

    public record Allowed(Rule rule) implements Answer {}

    /** @param until the first lawful instant, on a full minute */
    public record NotUntil(Instant until, Rule rule) implements Answer {}
}
