package com.leadnest.inbox.channel;

import com.leadnest.inbox.table.Table;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** What Twilio's statuses and error codes mean for a message; the table has a source for each code. */
public final class TwilioAnswers {

    private static final Duration SIGN_IN_PAUSE = Duration.ofMinutes(5);

    private static final Map<Integer, String> REASONS = Table.rows("/channel/twilio-errors.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> Integer.valueOf(row[0]), row -> row[1]));

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
            return reason(code).equals("rate_limit")
                    ? new Answer.NotTaken("rate_limit", detail, after)
                    : new Answer.Rejected(reason(code), detail);
        }
        // A 5xx, and a 503 too, has been seen after the message was taken.
        return new Answer.Unknown(detail);
    }
}
