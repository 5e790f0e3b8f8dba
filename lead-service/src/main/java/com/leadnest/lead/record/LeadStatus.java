package com.leadnest.lead.record;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a lead stands in the pipeline.
 *
 * <p>An open lead moves on by any number of stages, goes back to one it was past (a booking falls through), or ends
 * as won or lost. What has ended can be opened again, but
 * it is not new any more, and won does not become lost without being opened in between.
 */
public enum LeadStatus {
    NEW,
    CONTACTED,
    QUALIFIED,
    BOOKED,
    WON,
    LOST;

    /** The name on the wire and in the database. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of that name, if there is one. */
    public static Optional<LeadStatus> find(String wire) {
        return Arrays.stream(values()).filter(each -> each.wire().equals(wire)).findAny();
    }

    /** Whether it is still to be decided what becomes of the lead. */
    public boolean isOpen() {
        return this != WON && this != LOST;
    }

    /** Whether the lead may go there from here; staying is not a move. */
    public boolean mayBecome(LeadStatus next) {
        return moves().contains(next);
    }

    private Set<LeadStatus> moves() {
        return switch (this) {
            case NEW -> EnumSet.of(CONTACTED, QUALIFIED, BOOKED, WON, LOST);
            case CONTACTED -> EnumSet.of(QUALIFIED, BOOKED, WON, LOST);
            case QUALIFIED -> EnumSet.of(CONTACTED, BOOKED, WON, LOST);
            case BOOKED -> EnumSet.of(CONTACTED, QUALIFIED, WON, LOST);
            case WON, LOST -> EnumSet.of(CONTACTED, QUALIFIED, BOOKED);
        };
    }
}
