package com.leadnest.inbox.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final Set<Integer> TOLL_FREE = Set.of(800, 833, 844, 855, 866, 877, 888);
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** Local time at the recipient; "now" when it is allowed. */
    @ParameterizedTest
    @CsvSource({
        "NY,America/New_York,2026-06-10T07:59:59,2026-06-10T08:00",
        "NY,America/New_York,2026-06-10T08:00:00,now",
        "NY,America/New_York,2026-06-10T20:59:59,now",
        "NY,America/New_York,2026-06-10T21:00:00,2026-06-11T08:00",
        "Maryland,America/New_York,2026-06-10T20:00:00,2026-06-11T08:00",
        "NJ,America/New_York,2026-06-10T19:59:59,now",
        "OK,America/Chicago,2026-06-10T20:30:00,2026-06-11T09:00",
        "WA,America/Los_Angeles,2026-06-10T20:00:00,2026-06-11T08:00",
        "CT,America/New_York,2026-06-10T08:30:00,2026-06-10T09:00",
        "AL,America/New_York,2026-06-07T12:00:00,2026-06-08T09:00",
        "LA,America/Chicago,2026-12-25T12:00:00,2026-12-26T08:00",
        "RI,America/New_York,2026-06-12T18:00:00,2026-06-13T10:00",
        "PA,America/New_York,2026-10-11T12:00:00,now",
        "PA,America/New_York,2026-10-25T12:00:00,2026-10-26T08:00",
        "OR,America/Los_Angeles,2025-12-31T20:30:00,2026-01-01T08:00",
        "HI,Pacific/Honolulu,2026-03-08T07:59:00,2026-03-08T08:00",
        // the night the clocks go forward, and back
        "NY,America/New_York,2026-03-07T21:00:00,2026-03-08T08:00",
        "NY,America/New_York,2026-10-31T21:00:00,2026-11-01T08:00"
    })
    void theNextLawfulMinuteIsExact(String state, String zone, String local, String expected) {
        ZoneId at = ZoneId.of(zone);
        Instant now = LocalDateTime.parse(local).atZone(at).toInstant();
        QuietHours.Answer answer = QuietHours.at(new Recipient("US", state, null), now, null);
        if (expected.equals("now")) {
            assertThat(answer).isInstanceOf(QuietHours.Allowed.class);
        } else {
            Instant until = LocalDateTime.parse(expected).atZone(at).toInstant();
            assertThat(answer).isInstanceOfSatisfying(QuietHours.NotUntil.class, closed -> assertThat(closed.until())
                    .isEqualTo(until));
        }
    }

    @Test
    void aStateOfTwoZonesIsLawfulInBoth() {
        Instant eightInTheEast =
                ZonedDateTime.of(2026, 6, 10, 8, 0, 0, 0, NEW_YORK).toInstant();
        QuietHours.Answer answer = QuietHours.at(new Recipient("US", "FL", null), eightInTheEast, null);
        assertThat(answer).isEqualTo(new QuietHours.NotUntil(eightInTheEast.plusSeconds(3600), answer.rule()));
        assertThat(answer.rule().words()).startsWith("FL 08:00–20:00").contains("501.616");
    }

    @Test
    void theLawOfTheAreaCodeHoldsBesideThatOfTheAddress() {
        Instant half = ZonedDateTime.of(2026, 6, 10, 20, 30, 0, 0, NEW_YORK).toInstant();
        assertThat(QuietHours.at(new Recipient("US", "NY", "+12125550101"), half, null))
                .isInstanceOf(QuietHours.Allowed.class);
        assertThat(QuietHours.at(new Recipient("US", "NY", "+13055550101"), half, null))
                .isInstanceOf(QuietHours.NotUntil.class);
    }

    @Test
    void theAreaCodeTellsTheZoneWhenNoAddressDoes() {
        Whereabouts where = Whereabouts.of(new Recipient(null, null, "+15125550101"));
        assertThat(where.source()).isEqualTo(Whereabouts.Source.AREA_CODE);
        assertThat(where.zones()).containsExactly(ZoneId.of("America/Chicago"));
        assertThat(where.states()).extracting(State::code).containsExactly("TX");
    }

    @Test
    void nobodyKnowsWhereMeansLawfulInEveryZone() {
        Recipient unknown = new Recipient("US", null, null);
        assertThat(QuietHours.at(unknown, Instant.parse("2026-06-10T21:59:00Z"), null))
                .isInstanceOfSatisfying(QuietHours.NotUntil.class, closed -> assertThat(closed.until())
                        .isEqualTo(Instant.parse("2026-06-10T22:00:00Z")));
        assertThat(QuietHours.at(unknown, Instant.parse("2026-06-10T22:00:00Z"), null))
                .isInstanceOf(QuietHours.Allowed.class);
        assertThat(QuietHours.at(unknown, Instant.parse("2026-06-11T01:00:00Z"), null))
                .isInstanceOf(QuietHours.NotUntil.class);
    }

    @Test
    void ownHoursOnlyNarrow() {
        OwnHours own = new OwnHours(LocalTime.of(10, 0), LocalTime.of(21, 0), NEW_YORK);
        Instant nine = ZonedDateTime.of(2026, 6, 10, 9, 0, 0, 0, NEW_YORK).toInstant();
        Recipient recipient = new Recipient("US", "MD", null);
        assertThat(QuietHours.at(recipient, nine, own))
                .isInstanceOfSatisfying(QuietHours.NotUntil.class, closed -> assertThat(closed.until())
                        .isEqualTo(nine.plusSeconds(3600)));
        assertThat(QuietHours.at(recipient, nine.plusSeconds(11 * 3600 + 1), own))
                .isInstanceOf(QuietHours.NotUntil.class);
    }

    @Test
    void aRegionOfAnotherCountryIsNoState() {
        Whereabouts perth = Whereabouts.of(new Recipient("AU", "WA", "+61892000000"));
        assertThat(perth.states()).isEmpty();
        assertThat(perth.zones()).contains(ZoneId.of("Australia/Perth"));
    }

    /** A code without a state would fall back on the federal hours. */
    @Test
    void everyAreaCodeInUseHasAState() {
        List<Integer> without = new ArrayList<>();
        for (int code = 200; code < 1000; code++) {
            String number = "+1" + code + "5550101";
            PhoneOrigin origin = PhoneOrigin.of(number);
            if ("US".equals(origin.country()) && origin.state() == null) {
                without.add(code);
            }
        }
        // Personal and toll-free numbers are of no place.
        assertThat(without).allMatch(code -> code / 100 == 5 || TOLL_FREE.contains(code) || code == 900);
    }

    @ParameterizedTest
    @CsvSource({"206,WA", "202,DC", "215,PA", "728,FL", "305,FL", "718,NY", "787,PR", "671,GU"})
    void namesTheStateOfAnAreaCode(String code, String state) {
        assertThat(PhoneOrigin.of("+1" + code + "5550101").state().code()).isEqualTo(state);
    }

    @Test
    void everyRowNamesItsLawAndTheDayItWasChecked() {
        assertThat(HoursTable.rules()).hasSizeGreaterThan(25).allSatisfy(rule -> {
            assertThat(rule.source().statute()).isNotBlank();
            assertThat(rule.source().url()).startsWith("http");
            assertThat(rule.from()).isBefore(rule.to());
        });
    }
}
