package com.leadnest.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {

    @ParameterizedTest
    @CsvSource({
        "/leads, /leads",
        "/auth/%6Cogin, /auth/login",
        "/auth/x/../login, /auth/login",
        "/auth/./login, /auth/login",
        "/leads/a%20b, /leads/a%20b",
        "/a.b/c..d, /a.b/c..d",
    })
    void givesTheOneReading(String path, String reading) {
        assertThat(SafePath.of(path)).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "leads", "*", "/a%2fb", "/a%5Cb", "/a%00", "/a;b=c", "/a\\b", "/%252e%252e/a"})
    void refusesWhatCouldBeReadInTwoWays(String path) {
        assertThat(SafePath.of(path)).isNull();
    }
}
