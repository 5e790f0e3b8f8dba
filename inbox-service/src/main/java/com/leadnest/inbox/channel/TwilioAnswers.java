package com.leadnest.inbox.channel;

import java.time.Duration;
import java.util.Map;

/** What Twilio's statuses and error codes mean for a message. Source: Twilio's error and warning dictionary. */
public final class TwilioAnswers {

    private static final Duration SIGN_IN_PAUSE = Duration.ofMinutes(5);

    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(21211, "invalid_address"),
            Map.entry(21217, "invalid_address"),
            Map.entry(21401, "invalid_address"),
            Map.entry(21408, "blocked"),
            Map.entry(21610, "opted_out"),
            Map.entry(21612, "blocked"),
            Map.entry(21614, "invalid_address"),
            Map.entry(21617, "too_long"),
            Map.entry(30003, "unreachable"),
            Map.entry(30004, "blocked"),
            Map.entry(30005, "invalid_address"),
            Map.entry(30006, "invalid_address"),
            Map.entry(30007, "blocked"),
            Map.entry(30034, "blocked"),
            Map.entry(30450, "blocked"));

    private TwilioAnswers() {}

    /** The stable reason behind a code of Twilio's, of the API or of a status callback. */
    public static String reason(Integer code) {
        return code == null ? "provider_error" : REASONS.getOrDefault(code, "provider_error");
    }

    /**
     * What an error status says about the message.
     *
     * @param status HTTP status, not 2xx
     * @param code Twilio's, or null
     * @param after of the header Retry-After, or null
     */
    static Answer of(int status, Integer code, Duration after) {
        String detail = "Twilio answered " + status + (code == null ? "" : " (" + code + ")");
        if (status == 429) {
            return new Answer.NotTaken("rate_limit", detail, after);
        }
        if (status == 401 || status == 403) {
            // Wrong or closed credentials concern every message and are mended by a person.
            return new Answer.NotTaken("provider_away", detail, SIGN_IN_PAUSE);
        }
        if (status >= 400 && status < 500) {
            return new Answer.Rejected(reason(code), detail);
        }
        // A 5xx, and a 503 too, has been seen after the message was taken.
        return new Answer.Unknown(detail);
    }
}
