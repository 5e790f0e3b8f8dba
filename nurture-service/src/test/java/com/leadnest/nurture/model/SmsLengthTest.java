package com.leadnest.nurture.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmsLengthTest {

    private static SmsLength of(String text) {
        return SmsLength.of(text);
    }

    @Test
    void countsTheGsmAlphabetInSeptets() {
        assertThat(of("")).isEqualTo(new SmsLength(SmsLength.Encoding.GSM7, 0, 0));
        assertThat(of("a".repeat(160))).isEqualTo(new SmsLength(SmsLength.Encoding.GSM7, 160, 1));
        assertThat(of("a".repeat(161)).segments()).isEqualTo(2);
        assertThat(of("a".repeat(306)).segments()).isEqualTo(2);
        assertThat(of("a".repeat(307)).segments()).isEqualTo(3);
    }

    @Test
    void countsEscapedCharactersTwiceAndNeverCutsThem() {
        assertThat(of("€".repeat(80))).isEqualTo(new SmsLength(SmsLength.Encoding.GSM7, 160, 1));
        assertThat(of("€".repeat(81)).segments()).isEqualTo(2);
        // 152 + 2 does not fit into 153: the euro sign opens the second part
        assertThat(of("a".repeat(152) + "€" + "a".repeat(152)).segments()).isEqualTo(3);
        assertThat(of("a".repeat(153) + "€" + "a".repeat(151)).segments()).isEqualTo(2);
    }

    @Test
    void countsEverythingElseInUtf16Units() {
        assertThat(of("ы".repeat(70))).isEqualTo(new SmsLength(SmsLength.Encoding.UCS2, 70, 1));
        assertThat(of("ы".repeat(71)).segments()).isEqualTo(2);
        assertThat(of("ы".repeat(134)).segments()).isEqualTo(2);
        assertThat(of("ы".repeat(135)).segments()).isEqualTo(3);
        assertThat(of("’" + "a".repeat(70)).segments()).isEqualTo(2);
    }

    @Test
    void neverCutsAnEmoji() {
        assertThat(of("😀".repeat(35))).isEqualTo(new SmsLength(SmsLength.Encoding.UCS2, 70, 1));
        // 67 is odd: 33 emoji a part
        assertThat(of("😀".repeat(66)).segments()).isEqualTo(2);
        assertThat(of("😀".repeat(67)).segments()).isEqualTo(3);
    }
}
