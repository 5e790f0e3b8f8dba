package com.leadnest.inbox.law;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a person may be. A text has to be lawful in all of these zones at once, and under the law of all these states.
 *
 * @param zones at least one
 * @param source what they were taken from
 * @param states of the address and of the area code
 */
public record Whereabouts(List<ZoneId> zones, Source source, List<State> states) {

    /** What the zones were taken from. */
    public enum Source {
        ADDRESS,
        AREA_CODE,
        UNKNOWN
    }

    private static final List<ZoneId> EVERYWHERE = States.everyZone();

    /** By the address, then by the area code; unknown is everywhere in the United States. */
    public static Whereabouts of(Recipient recipient) {
        PhoneOrigin phone = PhoneOrigin.of(recipient.phone());
        Optional<State> address = isAmerican(recipient, phone) ? States.find(recipient.region()) : Optional.empty();
        List<State> states = Stream.concat(address.stream(), Stream.ofNullable(phone.state()))
                .distinct()
                .toList();
        if (address.isPresent()) {
            return new Whereabouts(address.get().zones(), Source.ADDRESS, states);
        }
        return phone.zones().isEmpty()
                ? new Whereabouts(EVERYWHERE, Source.UNKNOWN, states)
                : new Whereabouts(phone.zones(), Source.AREA_CODE, states);
    }

    /** Whether the region is one of the United States: WA is a state there and another one in Australia. */
    private static boolean isAmerican(Recipient recipient, PhoneOrigin phone) {
        if (recipient.country() != null) {
            return recipient.country().equalsIgnoreCase("US");
        }
        return phone.country() == null || phone.country().equals("US") || phone.state() != null;
    }
}
