package com.leadnest.kernel.outbox;

import java.util.List;

/** Events as the outbox stores them, ready for {@link Outbox#record}. */
public final class PackedEvents {

    private final List<Packet> packets;

    PackedEvents(List<Packet> packets) {
        this.packets = List.copyOf(packets);
    }

    /** In the order in which they are to be stored. */
    List<Packet> packets() {
        return packets;
    }
}
