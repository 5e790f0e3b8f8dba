package com.leadnest.inbox.gate;

import com.leadnest.inbox.law.QuietHours;
import com.leadnest.inbox.law.Recipient;
import com.leadnest.inbox.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The order in which a message is judged, first answer wins: what can never be sent is refused before anything is put
 * off, so that nothing waits for an hour that will not help it. Plain rules, no database.
 *
 * <ol>
 *   <li>expired
 *   <li>no_address, invalid_address
 *   <li>suppressed (bounce, complaint), opted_out
 *   <li>trial_expired
 *   <li>no_consent
 *   <li>postal_address_missing, too_long
 *   <li>later: quiet_hours, frequency_cap, carrier_cap
 * </ol>
 */
final class Judgement {

    private static final Set<String> DEAD_ADDRESS = Set.of("bounce", "complaint", "provider");
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;\"]{1,64}@[^@\\s<>,;\"]+\\.[^@\\s<>,;\"]{2,}");
    /** Twilio takes no longer text; carriers deliver no more parts in one piece. */
    private static final int LONGEST_TEXT = 1600;

    private static final int MOST_SEGMENTS = 10;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    /** Three months, in the shortest reading. */
    private static final Duration ACQUAINTANCE = Duration.ofDays(89);

    private final Outgoing message;
    private final Facts facts;
    private final Settings settings;
    private final Instant now;

    Judgement(Outgoing message, Facts facts, Settings settings, Instant now) {
        this.message = message;
        this.facts = facts;
        this.settings = settings;
        this.now = now;
    }

    /** What keeps the message from going out now, or empty. */
    Optional<Verdict> objection(Tally tally) {
        return refusal().<Verdict>map(refuse -> refuse).or(() -> later(tally).map(later -> later));
    }

    /**
     * Whether it is advertising: all of a sequence that does not say it is transactional, and a member's text to someone
     * who has not turned to the business.
     *
     * <p>What a member writes to one person in answer to their own inquiry is none: who gives their number with a
     * question has agreed to be answered at it (7 FCC Rcd 8752, 31 (1992); 30 FCC Rcd 7961, 103-106 (2015)), and for three
     * months the inquiry makes the two acquainted (47 CFR 64.1200(f)(5)), so that it is no telephone solicitation (f)(15).
     * A lead that a member added or imported has asked nothing, as far as anybody can tell. E-mail to one person is no commercial bulk: 15 U.S.C. 7702(2), (17).
     */
    boolean isMarketing() {
        Outgoing.Nature nature = message.nature();
        if (nature.isAnswer() || "transactional".equals(nature.purpose())) {
            return false;
        }
        return nature.isOfSequence() || "marketing".equals(nature.purpose()) || nature.isSms() && !isConversation();
    }

    private boolean isConversation() {
        Instant inquired = facts.person().inquiredAt();
        return facts.wroteIn() || inquired != null && now.isBefore(inquired.plus(ACQUAINTANCE));
    }

    /** States are stricter than the federal rule about whom one may text first: until there is an answer the hours hold. */
    private boolean keepsHours() {
        return isMarketing() || !message.nature().isAnswer() && message.nature().purpose() == null && !facts.wroteIn();
    }

    private Optional<Verdict.Refuse> refusal() {
        if (message.expiresAt() != null && !now.isBefore(message.expiresAt())) {
            return refuse("expired", "It was to be sent by " + message.expiresAt() + ".");
        }
        return address().or(this::wish).or(this::business).or(this::form);
    }

    private Optional<Verdict.Refuse> address() {
        if (message.to() == null || message.to().isBlank() || facts.person().erased()) {
            return refuse("no_address", "There is no address to send it to.");
        }
        Pattern form = message.nature().isSms() ? E164 : EMAIL;
        return form.matcher(message.to()).matches()
                ? Optional.empty()
                : refuse("invalid_address", "The address is not one that can be sent to.");
    }

    /** What the recipient wants; an opt-out from e-mail leaves personal and transactional mail. */
    private Optional<Verdict.Refuse> wish() {
        String reason = facts.suppression();
        if (reason != null && DEAD_ADDRESS.contains(reason)) {
            return refuse("suppressed", "The address is on the suppression list: " + reason + ".");
        }
        boolean closed = message.nature().isSms() ? !message.nature().isAnswer() : isMarketing();
        return reason != null && closed
                ? refuse("opted_out", "The person does not want these messages any more.")
                : Optional.empty();
    }

    private Optional<Verdict.Refuse> business() {
        if (!isMarketing()) {
            return Optional.empty();
        }
        Instant trial = settings.business().trialExpires();
        if (trial != null && !now.isBefore(trial)) {
            return refuse("trial_expired", "The free trial has ended.");
        }
        return message.nature().isSms() && !facts.consented()
                ? refuse("no_consent", "No consent to texts is recorded for this number.")
                : Optional.empty();
    }

    private Optional<Verdict.Refuse> form() {
        if (message.nature().isSms()) {
            boolean fits = message.content().text().length() <= LONGEST_TEXT
                    && message.content().segments() <= MOST_SEGMENTS;
            return fits ? Optional.empty() : refuse("too_long", "A text has at most 10 parts.");
        }
        String postal = settings.sender().postalAddress();
        return isMarketing() && (postal == null || postal.isBlank())
                ? refuse("postal_address_missing", "Marketing e-mail needs your postal address; it is in the settings.")
                : Optional.empty();
    }

    private Optional<Verdict.Later> later(Tally tally) {
        if (message.nature().isSms() && keepsHours()) {
            Recipient recipient =
                    new Recipient(facts.person().country(), facts.person().region(), message.to());
            if (QuietHours.at(recipient, now, settings.ownHours()) instanceof QuietHours.NotUntil closed) {
                return Optional.of(new Verdict.Later("quiet_hours", closed.until()));
            }
        }
        return frequency(tally).or(() -> carrier(tally));
    }

    private Optional<Verdict.Later> frequency(Tally tally) {
        if (!isMarketing() || !message.nature().isOfSequence()) {
            return Optional.empty();
        }
        List<Instant> sent = tally.sentTo(message, facts.recent());
        Instant day = free(sent, settings.caps().perDay(), DAY);
        Instant week = free(sent, settings.caps().perWeek(), WEEK);
        Instant free = day.isAfter(week) ? day : week;
        return free.isAfter(now) ? Optional.of(new Verdict.Later("frequency_cap", free)) : Optional.empty();
    }

    /** When the oldest of the last {@code cap} messages leaves the window. */
    private static Instant free(List<Instant> newestFirst, int cap, Duration window) {
        return newestFirst.size() < cap ? Instant.MIN : newestFirst.get(cap - 1).plus(window);
    }

    private Optional<Verdict.Later> carrier(Tally tally) {
        if (!message.nature().isSms() || !message.nature().isOfSequence()) {
            return Optional.empty();
        }
        boolean over = tally.segments() + message.content().segments()
                > settings.caps().smsPerDay();
        return over ? Optional.of(new Verdict.Later("carrier_cap", tally.carrierFree())) : Optional.empty();
    }

    private static Optional<Verdict.Refuse> refuse(String reason, String detail) {
        return Optional.of(new Verdict.Refuse(reason, detail));
    }
}
