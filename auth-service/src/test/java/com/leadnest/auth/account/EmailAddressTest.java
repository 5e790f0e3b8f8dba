package com.leadnest.auth.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "' User@Company.COM ', user@company.com",
        "first.last+tag@company.com, first.last+tag@company.com",
        "o'brien@company.co.uk, o'brien@company.co.uk",
        "user@b\u00fccher.example, user@xn--bcher-kva.example",
        "\uff35ser@company.com, user@company.com",
        "user@company\u3002com, user@company.com",
        "\u0130stanbul@company.com, i\u0307stanbul@company.com"
    })
    void bringsOneMailboxIntoOneForm(String typed, String expected) {
        assertThat(EmailAddress.of(typed)).map(EmailAddress::text).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "user",
                "@company.com",
                "user@",
                "user@localhost",
                "a@b@c.com",
                "us er@company.com",
                "user@-company.com",
                "user@company..com",
                ".user@company.com",
                "us..er@company.com",
                "user\u0000@company.com",
                "us\u200ber@company.com",
                "user@company.com\nbcc: all@company.com",
                "<user@company.com>"
            })
    void refusesWhatNoMailCouldBeSentTo(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLongForAMailServer() {
        String domain = "@" + "a".repeat(60) + "." + "b".repeat(60) + ".com";
        assertThat(EmailAddress.of("u".repeat(64) + domain)).isPresent();
        assertThat(EmailAddress.of("u".repeat(65) + domain)).isEmpty();
        assertThat(EmailAddress.of("u@" + "abcdefgh.".repeat(28) + "com")).isEmpty();
        assertThat(EmailAddress.of("u".repeat(100_000))).isEmpty();
        assertThat(EmailAddress.of(null)).isEmpty();
    }

    @Test
    void knowsItsLocalPart() {
        assertThat(EmailAddress.of("First.Last@company.com").orElseThrow().localPart())
                .isEqualTo("first.last");
    }
}
