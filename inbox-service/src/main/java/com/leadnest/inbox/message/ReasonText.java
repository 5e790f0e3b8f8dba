package com.leadnest.inbox.message;

import java.util.Map;

/** Reasons in words a person can act on. */
final class ReasonText {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("no_consent", "There is no recorded consent for texts to this person."),
            Map.entry("opted_out", "The person asked to get no more messages on this channel."),
            Map.entry("suppressed", "The address is on the suppression list."),
            Map.entry("no_address", "The person has no address on this channel."),
            Map.entry("invalid_address", "The address does not exist or takes no messages."),
            Map.entry("postal_address_missing", "Marketing e-mail needs your postal address: add it in the settings."),
            Map.entry("unsubscribe_missing", "Marketing e-mail needs an unsubscribe link."),
            Map.entry("expired", "It was too late to send it."),
            Map.entry("trial_expired", "The trial is over: choose a plan to send again."),
            Map.entry("too_long", "The text is too long for this channel."),
            Map.entry("quiet_hours", "It waits for the hours in which it may be sent."),
            Map.entry("frequency_cap", "The person has got as many messages as they may in this time."),
            Map.entry("carrier_cap", "The carrier's daily limit is reached; it goes out tomorrow."),
            Map.entry("rate_limit", "It waits for the provider's speed limit."),
            Map.entry("paused", "Its sequence is paused."),
            Map.entry("provider_away", "The provider does not answer; it is tried again."),
            Map.entry("replied", "The person answered before it was sent."),
            Map.entry("blocked", "The carrier or mail server blocked it."),
            Map.entry("attachment_missing", "A file of the message is not there any more."),
            Map.entry("unreachable", "The phone cannot be reached: it may be off or out of range."),
            Map.entry("sender_invalid", "The provider does not take messages from this sender: check the settings."),
            Map.entry("mailbox_full", "The mailbox is full."),
            Map.entry("provider_error", "The provider refused it."));

    private ReasonText() {}

    /** The words, with what the provider said behind them; null without a reason. */
    static String of(String reason, String detail) {
        String words = reason == null ? null : WORDS.get(reason);
        if (words == null) {
            return detail;
        }
        return detail == null ? words : words + " (" + detail + ")";
    }
}
