package com.leadnest.inbox.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannerTest {

    private static final Instant SENT = Instant.parse("2026-06-10T18:00:00Z");
    private static final Duration BURST = Duration.ofSeconds(10);

    /** @param visits seconds after the send at which each link was first followed, - for one that was not */
    private static List<Link> links(String visits) {
        List<Link> links = new ArrayList<>();
        for (String each : visits.split(" ")) {
            Instant at = each.equals("-") ? null : SENT.plusSeconds(Long.parseLong(each));
            links.add(new Link(links.size() + 1, "https://x.example", new Link.Visited(0, 0, 1, at), SENT));
        }
        return links;
    }

    @ParameterizedTest
    @CsvSource({
        "2, true", // the only link, at once
        "11, false", // the only link, and a person may have read by then
        "40 41 50, true", // all in one go, late because the mail took its time
        "40 51, false", // all, one after the other
        "1 -, false", // one of two, whoever is that fast
        "-, false"
    })
    void wasThereWhenAllLinksWereFollowedInOneGo(String visits, boolean scanner) {
        assertThat(Scanner.was(links(visits), BURST)).isEqualTo(scanner);
    }
}
