package com.leadnest.lead.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "+1 555"})
    void aTextThatWouldRunIsGuarded(String text) {
        assertThat(CsvCells.of(text)).isEqualTo("'" + text);
    }

    @Test
    void whatComputesNothingStaysAsItIs() {
        assertThat(CsvCells.of("+15551234567")).isEqualTo("+15551234567");
        assertThat(CsvCells.of(-5)).isEqualTo("-5");
        assertThat(CsvCells.of(1.0E7)).isEqualTo("10000000");
        assertThat(CsvCells.of(new BigDecimal("-0.10"))).isEqualTo("-0.10");
        assertThat(CsvCells.of("a=b")).isEqualTo("a=b");
        assertThat(CsvCells.of(null)).isEmpty();
    }
}
