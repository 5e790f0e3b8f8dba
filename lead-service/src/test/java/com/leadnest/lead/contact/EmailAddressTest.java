package com.leadnest.lead.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "John@Example.COM, john@example.com",
        "' a.b+c@sub.example.co.uk ', a.b+c@sub.example.co.uk",
        "mailto:ann@example.com, ann@example.com",
        "o'hara@example.com, o'hara@example.com",
        "x@y.io, x@y.io",
        "jürgen@müller.de, jürgen@müller.de"
    })
    void isKeptInOneSpelling(String written, String expected) {
        assertThat(EmailAddress.normalise(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@b.com",
                "a@b",
                "a b@c.com",
                "a@b..com",
                ".a@b.com",
                "a.@b.com",
                "a..b@c.com",
                "a@-b.com",
                "a@b-.com",
                "a@b.c",
                "a@b.1",
                "a@b.com,",
                "a@b@c.com",
                "a@[127.0.0.1]",
                "\"a\"@b.com",
                "a\u0000@b.com",
                "a\u200b@b.com",
                "<a@b.com>"
            })
    void isNoneWhenNoMailServerWouldTakeIt(String written) {
        assertThat(EmailAddress.normalise(written)).isNull();
    }

    @Test
    void isAsLongAsTheStandardAllowsAndNoLonger() {
        String domain = ("d".repeat(61) + ".").repeat(3) + "com";
        assertThat(EmailAddress.normalise("a".repeat(64) + "@" + domain)).hasSize(254);
        assertThat(EmailAddress.normalise("a".repeat(65) + "@x.com")).isNull();
        assertThat(EmailAddress.normalise("a".repeat(64) + "@d" + domain)).isNull();
    }
}
