package com.leadnest.kernel.outbox;

import com.leadnest.kernel.id.TypeId;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes events one after the other in a compact form: texts that repeat (topic, type, business, request
 * id …) are kept once per packet, bodies as they are. Read by {@link PacketReader}.
 *
 * <pre>
 * packet  := RAW payload | LZ4 (length of payload) compressed payload
 * payload := n text*n  m event*m          text := length utf-8
 * event   := time msb lsb version topic type schema business correlation causation trace key body
 * </pre>
 *
 * Lengths, counts and references to texts are varints; reference 0 is "none".
 */
final class PacketBuilder {

    static final byte RAW = 1;
    static final byte LZ4 = 2;

    /** Below this a packet is not worth compressing: one event has little that repeats. */
    private static final int WORTH_COMPRESSING = 2_048;

    private final Lane lane;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Bytes events;
    private int count;

    /** @param expected bytes of its events, about: a buffer that grows from little to much is copied many times */
    PacketBuilder(Lane lane, int expected) {
        this.lane = lane;
        this.events = new Bytes(expected);
    }

    void add(OutboxEvent<?> event, byte[] body, long timeMillis, String traceParent) {
        events.fixed(timeMillis);
        events.fixed(event.id().getMostSignificantBits());
        events.fixed(event.id().getLeastSignificantBits());
        events.varint(event.version());
        events.varint(text(event.type().topic()));
        events.varint(text(event.type().ceType()));
        events.varint(text(event.type().dataSchema()));
        events.varint(text(TypeId.BUSINESS.text(event.business())));
        events.varint(text(event.correlation()));
        events.varint(text(event.causation()));
        events.varint(text(traceParent));
        events.sized(event.key().getBytes(StandardCharsets.UTF_8));
        events.sized(body);
        count++;
    }

    /** Bytes so far, uncompressed. */
    int size() {
        return events.size();
    }

    Packet build() {
        Bytes payload = new Bytes(events.size() + 512);
        payload.varint(texts.size());
        texts.keySet().forEach(text -> payload.sized(text.getBytes(StandardCharsets.UTF_8)));
        payload.varint(count);
        payload.append(events);
        return new Packet(
                lane, payload.size(), payload.size() < WORTH_COMPRESSING ? raw(payload) : compressed(payload));
    }

    private int text(String text) {
        return text == null ? 0 : texts.computeIfAbsent(text, key -> texts.size() + 1);
    }

    private static byte[] raw(Bytes payload) {
        Bytes packet = new Bytes(payload.size() + 1);
        packet.octet(RAW);
        packet.append(payload);
        return packet.toArray();
    }

    private static byte[] compressed(Bytes payload) {
        int most = Lz4.COMPRESSOR.maxCompressedLength(payload.size());
        Bytes packet = new Bytes(most + 16);
        packet.octet(LZ4);
        packet.varint(payload.size());
        byte[] target = packet.ahead(most);
        packet.filled(Lz4.COMPRESSOR.compress(payload.array(), 0, payload.size(), target, packet.size(), most));
        return packet.toArray();
    }
}
