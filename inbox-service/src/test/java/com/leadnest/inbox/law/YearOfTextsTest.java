package com.leadnest.inbox.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * 100,000 leads over every zone of the country and a year with both changes of the clocks: nothing goes out at an hour
 * that {@link Auditor}, which shares no code with the law, does not find lawful.
 */
class YearOfTextsTest {

    private static final int LEADS = 100_000;
    private static final long YEAR = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
    private static final int SECONDS = 365 * 24 * 3600;

    @Test
    void nothingIsSentOutsideLawfulHoursAndNothingWaitsForEver() {
        Random random = new Random(20260308);
        List<String> states = List.copyOf(Auditor.ZONES.keySet());
        List<String> codes = List.copyOf(Auditor.AREA_CODES.keySet());
        List<String> wrong = new ArrayList<>();
        int waited = 0;
        for (int i = 0; i < LEADS; i++) {
            String state = i % 3 == 0 ? null : states.get(random.nextInt(states.size()));
            String code = codes.get(random.nextInt(codes.size()));
            Instant due = moment(random, i);
            Recipient lead = new Recipient("US", state, "+1" + code + "5550101");
            QuietHours.Answer answer = QuietHours.at(lead, due, null);
            Instant sent = answer instanceof QuietHours.NotUntil closed ? closed.until() : due;
            waited += sent.equals(due) ? 0 : 1;
            if (!Auditor.lawful(state, code, sent) || sent.isAfter(due.plusSeconds(5 * 86_400))) {
                wrong.add(lead + " due " + due + " sent " + sent);
            }
            // Not a minute later than it may: the minute before is not lawful.
            if (!sent.equals(due) && sent.minusSeconds(60).isAfter(due)) {
                boolean early = QuietHours.at(lead, sent.minusSeconds(60), null) instanceof QuietHours.Allowed;
                if (early) {
                    wrong.add(lead + " could have been sent before " + sent);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(waited).isBetween(LEADS / 4, LEADS * 9 / 10);
    }

    /** A third of them within a day of a change of the clocks. */
    private static Instant moment(Random random, int i) {
        if (i % 3 != 1) {
            return Instant.ofEpochSecond(YEAR + random.nextInt(SECONDS));
        }
        Instant change = Instant.parse(i % 2 == 0 ? "2026-03-08T07:00:00Z" : "2026-11-01T06:00:00Z");
        return change.plusSeconds(random.nextInt(2 * 86_400) - 86_400L);
    }

    /** Counts seconds since midnight; knows the rules of 2026 by heart. */
    private static final class Auditor {

        static final Map<String, List<String>> ZONES = Map.ofEntries(
                Map.entry("FL", List.of("America/New_York", "America/Chicago")),
                Map.entry("NY", List.of("America/New_York")),
                Map.entry("CT", List.of("America/New_York")),
                Map.entry("AL", List.of("America/Chicago")),
                Map.entry("TX", List.of("America/Chicago", "America/Denver")),
                Map.entry("LA", List.of("America/Chicago")),
                Map.entry("CO", List.of("America/Denver")),
                Map.entry("AZ", List.of("America/Phoenix")),
                Map.entry("CA", List.of("America/Los_Angeles")),
                Map.entry("WA", List.of("America/Los_Angeles")),
                Map.entry("AK", List.of("America/Anchorage", "America/Adak")),
                Map.entry("HI", List.of("Pacific/Honolulu")),
                Map.entry("PR", List.of("America/Puerto_Rico")),
                Map.entry("GU", List.of("Pacific/Guam")));

        static final Map<String, String> AREA_CODES = Map.of(
                "305", "FL", "212", "NY", "860", "CT", "205", "AL", "713", "TX", "504", "LA", "303", "CO", "602", "AZ",
                "415", "CA", "206", "WA");

        static final List<String> UNTIL_EIGHT = List.of("FL", "CT", "AL", "LA", "WA");

        static boolean lawful(String state, String code, Instant at) {
            String byCode = AREA_CODES.get(code);
            List<String> zones = state == null ? List.of(ZONES.get(byCode).get(0)) : ZONES.get(state);
            for (String zone : zones) {
                if (!open("", zone, at) || !open(byCode, zone, at) || state != null && !open(state, zone, at)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean open(String state, String zone, Instant at) {
            ZoneOffset offset = ZoneId.of(zone).getRules().getOffset(at);
            LocalDateTime local = LocalDateTime.ofEpochSecond(at.getEpochSecond(), 0, offset);
            int minute = Math.floorMod(at.getEpochSecond() + offset.getTotalSeconds(), 86_400) / 60;
            // 1 January 1970 was a Thursday.
            long sunday = Math.floorMod(Math.floorDiv(at.getEpochSecond() + offset.getTotalSeconds(), 86_400L) + 4, 7);
            boolean closesOnSundays = state.equals("AL") || state.equals("LA");
            if (closesOnSundays && (sunday == 0 || holiday(local))) {
                return false;
            }
            int from = state.equals("CT") || state.equals("TX") ? 9 * 60 : 8 * 60;
            from = state.equals("TX") && sunday == 0 ? 12 * 60 : from;
            int to = UNTIL_EIGHT.contains(state) ? 20 * 60 : 21 * 60;
            return minute >= from && minute < to;
        }

        private static boolean holiday(LocalDateTime local) {
            return List.of(
                            "01-01", "01-19", "02-16", "05-25", "06-19", "07-04", "07-03", "09-07", "10-12", "11-11",
                            "11-26", "12-25")
                    .contains(local.toLocalDate().toString().substring(5));
        }
    }
}
