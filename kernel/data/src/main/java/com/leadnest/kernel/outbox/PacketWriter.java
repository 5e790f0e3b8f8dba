package com.leadnest.kernel.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns events into rows of the outbox. */
@Singleton
public class PacketWriter {

    /** Kafka refuses records above 1 MB; here the transaction that made such an event fails, not the relay. */
    static final int LARGEST_BODY = 900_000;

    /** Bytes of events in one packet; a longer batch becomes several rows, so that the relay's pages stay small. */
    private static final int FULL = 262_144;

    /** Bytes that an event takes, about. */
    private static final int EVENT = 1_024;

    private final ObjectMapper mapper;
    private final Clock clock;

    @Inject
    public PacketWriter(ObjectMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Packs events, keeping their order within each lane.
     *
     * @throws IllegalArgumentException when a body cannot be written as JSON or is larger than 900,000 bytes
     */
    List<Packet> pack(List<? extends OutboxEvent<?>> events) {
        List<Packet> packets = new ArrayList<>(1);
        Map<Lane, PacketBuilder> open = new EnumMap<>(Lane.class);
        int expected = Math.min(FULL + FULL / 8, events.size() * EVENT);
        long now = clock.millis();
        for (OutboxEvent<?> event : events) {
            Lane lane = Lane.of(event.type().topic());
            PacketBuilder builder = open.computeIfAbsent(lane, key -> new PacketBuilder(key, expected));
            builder.add(event, body(event), now, null);
            if (builder.size() >= FULL) {
                packets.add(builder.build());
                open.remove(lane);
            }
        }
        open.values().forEach(builder -> packets.add(builder.build()));
        return packets;
    }

    private byte[] body(OutboxEvent<?> event) {
        try {
            byte[] body = mapper.writeValueAsBytes(event.data());
            if (body.length > LARGEST_BODY) {
                throw new IllegalArgumentException(
                        event.type().name() + " of " + event.key() + " has " + body.length + " bytes");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(event.type().name() + " cannot be written as JSON", e);
        }
    }
}
