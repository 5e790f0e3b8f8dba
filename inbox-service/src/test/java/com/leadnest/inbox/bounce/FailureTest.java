package com.leadnest.inbox.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {

    @ParameterizedTest
    @CsvSource({
        "5.1.1, invalid_address, true",
        "5.1.2, invalid_address, true",
        "5.1.10, invalid_address, true",
        "5.2.1, invalid_address, true",
        "5.1.8, provider_error, false",
        "5.2.2, mailbox_full, false",
        "4.2.2, mailbox_full, false",
        "5.7.1, blocked, false",
        "5.7.26, blocked, false",
        "4.4.7, provider_error, false",
        "5.0.0, provider_error, false"
    })
    void onlyWhatIsSaidOfTheAddressItselfClosesIt(String status, String reason, boolean dead) {
        assertThat(Failure.of(status)).isEqualTo(new Failure(reason, dead));
    }
}
