package com.leadnest.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadFactTest {

    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final Instant ARRIVED = Instant.parse("2026-03-01T17:00:00Z");
    private static final UUID LEAD = UUID.randomUUID();
    private static final Dimensions YELP = Dimensions.of("yelp", null, null, null);

    private static LeadFact lead(long version, String status, Long value, LeadFact.Move move) {
        LeadState state = new LeadState(false, "Ann", YELP, status, ARRIVED, value, null);
        return new LeadFact(LEAD, version, state, move, null, null, null, null);
    }

    private static LeadFact touched(Instant at) {
        LeadFact.Touch touch = new LeadFact.Touch(at, null, "email");
        return new LeadFact(LEAD, 0, null, null, null, null, touch, null);
    }

    private static long[] counted(LeadFact fact, LocalDate day) {
        Changes changes = new Changes(DENVER);
        changes.add(fact, fact.dimensions());
        return changes.counts().get(new Cell(day, fact.dimensions()));
    }

    @Test
    void isTheSameInWhicheverOrderItIsTold() {
        List<LeadFact> told = new ArrayList<>(List.of(
                lead(1, "new", null, new LeadFact.Move(1, ARRIVED)),
                lead(2, "won", 50_000L, null),
                lead(3, "won", 50_000L, new LeadFact.Move(3, ARRIVED.plusSeconds(9000))),
                lead(4, "won", 60_000L, null),
                touched(ARRIVED.plusSeconds(90)),
                touched(ARRIVED.plusSeconds(60))));
        LeadFact inOrder = told.stream().reduce(LeadFact.unknown(LEAD), LeadFact::with);
        assertThat(inOrder.state().valueMinor()).isEqualTo(60_000);
        assertThat(inOrder.move().at()).isEqualTo(ARRIVED.plusSeconds(9000));
        assertThat(inOrder.touch().at()).isEqualTo(ARRIVED.plusSeconds(60));
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            Collections.shuffle(told, random);
            assertThat(told.stream().reduce(LeadFact.unknown(LEAD), LeadFact::with))
                    .isEqualTo(inOrder);
        }
    }

    @Test
    void aWonLeadCountsOnTheDayItWasWonAndOnTheDayItCameIn() {
        Instant won = ARRIVED.plus(Duration.ofDays(10));
        LeadFact fact = lead(2, "won", 50_000L, new LeadFact.Move(2, won));
        long[] arrival = counted(fact, LocalDate.of(2026, 3, 1));
        assertThat(arrival[Measure.LEADS.ordinal()]).isEqualTo(1);
        assertThat(arrival[Measure.ARRIVED_WON.ordinal()]).isEqualTo(1);
        assertThat(arrival[Measure.ARRIVED_REVENUE.ordinal()]).isEqualTo(50_000);
        assertThat(arrival[Measure.ARRIVED_WON_7.ordinal()]).isZero();
        assertThat(arrival[Measure.ARRIVED_WON_30.ordinal()]).isEqualTo(1);
        assertThat(arrival[Measure.DEALS.ordinal()]).isZero();
        long[] win = counted(fact, LocalDate.of(2026, 3, 11));
        assertThat(win[Measure.DEALS.ordinal()]).isEqualTo(1);
        assertThat(win[Measure.REVENUE.ordinal()]).isEqualTo(50_000);
        assertThat(win[Measure.LEADS.ordinal()]).isZero();
    }

    @Test
    void aDayBeginsAtTheBusinesssMidnight() {
        LeadState late = new LeadState(false, "Ann", YELP, "new", Instant.parse("2026-03-02T06:59:59Z"), null, null);
        LeadFact fact = new LeadFact(LEAD, 1, late, null, null, null, null, null);
        assertThat(counted(fact, LocalDate.of(2026, 3, 1))[Measure.LEADS.ordinal()])
                .isEqualTo(1);
        assertThat(counted(fact, LocalDate.of(2026, 3, 2))).isNull();
    }

    @Test
    void aStatusAloneIsAnAppointmentUnlessABookingWasLogged() {
        Instant booked = ARRIVED.plusSeconds(3600);
        LeadState state = new LeadState(false, "Ann", YELP, "booked", ARRIVED, null, null);
        LeadFact byStatus = new LeadFact(LEAD, 2, state, null, booked, null, null, null);
        LeadFact logged = new LeadFact(LEAD, 2, state, null, booked, booked, null, null);
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(counted(byStatus, day)[Measure.APPOINTMENTS.ordinal()]).isEqualTo(1);
        assertThat(counted(logged, day)[Measure.APPOINTMENTS.ordinal()]).isZero();
        assertThat(counted(logged, day)[Measure.ARRIVED_BOOKED.ordinal()]).isEqualTo(1);
    }

    @Test
    void aDeletedLeadCountsNowhereWhateverComesLater() {
        LeadFact deleted = new LeadFact(LEAD, 9, LeadState.DELETED, null, null, null, null, null);
        assertThat(lead(1, "new", null, null).with(deleted).dimensions()).isNull();
        assertThat(deleted.with(lead(8, "won", 1L, null)).dimensions()).isNull();
    }
}
