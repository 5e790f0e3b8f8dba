package com.leadnest.inbox.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwilioAnswersTest {

    @ParameterizedTest
    @CsvSource({
        "21211, invalid_address",
        "21614, invalid_address",
        "21635, invalid_address",
        "21606, sender_invalid",
        "21610, opted_out",
        "21612, blocked",
        "21617, too_long",
        "30003, unreachable",
        "30005, invalid_address",
        "30006, invalid_address",
        "30007, blocked",
        "30008, provider_error",
        "99999, provider_error"
    })
    void aCodeHasOneReason(int code, String reason) {
        assertThat(TwilioAnswers.reason(code)).isEqualTo(reason);
        assertThat(TwilioAnswers.of(400, code, null))
                .isEqualTo(new Answer.Rejected(reason, "Twilio answered 400 (" + code + ")"));
    }

    @Test
    void noCodeIsNoReasonInParticular() {
        assertThat(TwilioAnswers.reason(null)).isEqualTo("provider_error");
    }

    @Test
    void onlyWhatTwilioCertainlyDidNotTakeIsOfferedAgain() {
        Duration second = Duration.ofSeconds(1);
        assertThat(TwilioAnswers.of(429, 20429, second))
                .isEqualTo(new Answer.NotTaken("rate_limit", "Twilio answered 429 (20429)", second));
        assertThat(TwilioAnswers.of(400, 21611, null))
                .isEqualTo(new Answer.NotTaken("rate_limit", "Twilio answered 400 (21611)", null));
        assertThat(TwilioAnswers.of(401, 20003, null)).isInstanceOf(Answer.NotTaken.class);
        assertThat(TwilioAnswers.of(503, null, null)).isEqualTo(new Answer.Unknown("Twilio answered 503"));
    }
}
