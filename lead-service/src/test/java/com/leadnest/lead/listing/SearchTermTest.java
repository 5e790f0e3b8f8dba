package com.leadnest.lead.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTermTest {

    @Test
    void looksForEachWordTheLongestFirst() {
        assertThat(SearchTerm.of(" Jo SMITH  jo ").words()).containsExactly("smith", "jo");
    }

    @Test
    void comparesPhoneNumbersByTheirDigits() {
        assertThat(SearchTerm.of("(555) 123-4567").words()).containsExactly("5551234567");
        assertThat(SearchTerm.of("+1 555").words()).containsExactly("1555");
    }

    @Test
    void takesSignsOfPatternsLiterally() {
        assertThat(SearchTerm.of("50%_\\").patterns()).containsExactly("%50\\%\\_\\\\%");
    }

    @Test
    void isEmptyWhenNothingIsTyped() {
        assertThat(SearchTerm.of("  ").isEmpty()).isTrue();
    }
}
