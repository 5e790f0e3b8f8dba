package com.leadnest.kernel.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @Test
    void keepsASafeId() {
        assertThat(RequestId.acceptOrNew("req_0123456789")).isEqualTo("req_0123456789");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "abc",
                "req_123456789",
                "req_ABCDEFGHIJ",
                "req_0123456789\r\nSet-Cookie: a=b",
                "req_01234567890123456789012345678901234567890"
            })
    void replacesAnyOther(String given) {
        assertThat(RequestId.acceptOrNew(given)).isNotEqualTo(given).matches("req_[0-9a-z]{26}");
    }
}
