package com.leadnest.lead.record;

import static com.leadnest.lead.record.LeadStatus.BOOKED;
import static com.leadnest.lead.record.LeadStatus.CONTACTED;
import static com.leadnest.lead.record.LeadStatus.LOST;
import static com.leadnest.lead.record.LeadStatus.NEW;
import static com.leadnest.lead.record.LeadStatus.QUALIFIED;
import static com.leadnest.lead.record.LeadStatus.WON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LeadStatusTest {

    @Test
    void movesOnlyWhereThePipelineLeads() {
        Map<LeadStatus, Set<LeadStatus>> expected = Map.of(
                NEW, Set.of(CONTACTED, QUALIFIED, BOOKED, WON, LOST),
                CONTACTED, Set.of(QUALIFIED, BOOKED, WON, LOST),
                QUALIFIED, Set.of(CONTACTED, BOOKED, WON, LOST),
                BOOKED, Set.of(CONTACTED, QUALIFIED, WON, LOST),
                WON, Set.of(CONTACTED, QUALIFIED, BOOKED),
                LOST, Set.of(CONTACTED, QUALIFIED, BOOKED));
        for (LeadStatus from : LeadStatus.values()) {
            Set<LeadStatus> moves =
                    Arrays.stream(LeadStatus.values()).filter(from::mayBecome).collect(Collectors.toSet());
            assertThat(moves).as(from.wire()).isEqualTo(expected.get(from));
        }
    }

    @Test
    void isFoundByItsNameOnTheWire() {
        assertThat(LeadStatus.find("booked")).contains(BOOKED);
        assertThat(LeadStatus.find("Booked")).isEmpty();
    }
}
