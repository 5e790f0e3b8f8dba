package com.leadnest.inbox.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {

    private static final String CHROME =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/142.0.0.0 Safari/537.36";

    private static Visit visit(String userAgent) {
        return new Visit("GET", userAgent, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // user agent | opens | clicks
                "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy) | true |"
                        + " false",
                "YahooMailProxy; https://help.yahoo.com/kb/yahoo-mail-proxy-SLN28749.html | true | false",
                "Mozilla/5.0 | true | true",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/42.0 Safari/537.36 Edge/12.246 Mozilla/5.0 | true |"
                        + " false",
                "BarracudaCentral | true | true",
                "Microsoft Office Existence Discovery | true | true",
                "ms-office | false | true",
                "python-requests/2.32 | true | true",
                "curl/8.5.0 | true | true",
                "Slackbot-LinkExpanding 1.0 | true | true",
                "Mozilla/5.0 (Linux; Android 13; CUBOT P80) AppleWebKit/537.36 Chrome/130.0 | false | false",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 | false |"
                        + " false"
            })
    void knowsThemByWhatTheySayOfThemselves(String userAgent, boolean opens, boolean clicks) {
        assertThat(Robots.opens(visit(userAgent))).as("opens").isEqualTo(opens);
        assertThat(Robots.clicks(visit(userAgent))).as("clicks").isEqualTo(clicks);
    }

    @Test
    void someoneWithoutANameIsNone() {
        assertThat(Robots.clicks(visit(null))).isTrue();
        assertThat(Robots.opens(visit(" "))).isTrue();
        assertThat(Robots.clicks(visit(CHROME))).isFalse();
    }

    @Test
    void lookingAheadIsNotComing() {
        assertThat(Robots.clicks(new Visit("HEAD", CHROME, ""))).isTrue();
        assertThat(Robots.clicks(new Visit("GET", CHROME, "prefetch;prerender")))
                .isTrue();
        assertThat(Robots.clicks(new Visit("GET", CHROME, "navigate"))).isFalse();
    }
}
