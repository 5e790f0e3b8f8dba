package com.leadnest.inbox.gate;

import com.leadnest.inbox.settings.Settings;
import java.time.Instant;
import java.util.Map;

/** What the gate says of a message at the moment of its send. */
public sealed interface Verdict {

    /** It may go out, exactly as this letter says. */
    record Allow(Letter letter) implements Verdict {}

    /**
     * Not now.
     *
     * @param reason quiet_hours, frequency_cap or carrier_cap
     * @param until when to ask again
     */
    record Later(String reason, Instant until) implements Verdict {}

    /**
     * Never.
     *
     * @param reason expired, no_address, invalid_address, suppressed, opted_out, trial_expired, no_consent,
     *     postal_address_missing, unsubscribe_missing or too_long
     * @param detail for a person to read, without personal data
     */
    record Refuse(String reason, String detail) implements Verdict {}

    /**
     * What is handed to the provider.
     *
     * @param to recipient's address
     * @param sender in whose name
     * @param subject of an e-mail, or null
     * @param text with everything that the law wants below it
     * @param html the same, or null
     * @param headers of an e-mail: List-Unsubscribe and List-Unsubscribe-Post where they have to be
     * @param tracked whether the business wants to hear of its being opened and its links followed
     */
    record Letter(
            String to,
            Settings.Sender sender,
            String subject,
            String text,
            String html,
            Map<String, String> headers,
            boolean tracked) {}
}
