package com.leadnest.kernel.outbox;

import com.leadnest.contracts.event.CloudEventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Expands a packet of {@link PacketBuilder} into Kafka records. Bodies are passed on as they are stored;
 * headers that repeat are made once.
 */
public final class PacketReader {

    private static final Header SPEC_VERSION = header(CloudEventHeaders.SPEC_VERSION, "1.0");
    private static final Header CONTENT_TYPE = header(CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.JSON);

    private static final Column[] COLUMNS = Column.values();

    private final Header source;

    private byte[] bytes;
    private int at;

    /** By reference. Packets look alike: a text that was the same in the packet before keeps what was made of it. */
    private Text[] texts = new Text[0];

    private long lastTime = Long.MIN_VALUE;
    private Header lastTimeHeader;
    private long lastVersion = Long.MIN_VALUE;
    private Header lastVersionHeader;

    /** @param source the CloudEvents source attribute of this service */
    public PacketReader(String source) {
        this.source = header(CloudEventHeaders.SOURCE, source);
    }

    /** Calls the sink with every event of a packet, in order. Not thread-safe. */
    public void expand(byte[] packet, Consumer<ProducerRecord<byte[], byte[]>> sink) {
        open(packet);
        readTexts();
        int events = (int) varint();
        for (int i = 0; i < events; i++) {
            sink.accept(event());
        }
    }

    private void readTexts() {
        int count = (int) varint();
        if (texts.length <= count) {
            texts = Arrays.copyOf(texts, count + 1);
        }
        for (int i = 1; i <= count; i++) {
            int length = (int) varint();
            if (texts[i] == null || !texts[i].is(bytes, at, length)) {
                texts[i] = new Text(Arrays.copyOfRange(bytes, at, at + length));
            }
            at += length;
        }
    }

    private void open(byte[] packet) {
        bytes = packet;
        at = 1;
        if (packet[0] == PacketBuilder.LZ4) {
            byte[] payload = new byte[(int) varint()];
            Lz4.DECOMPRESSOR.decompress(packet, at, packet.length - at, payload, 0);
            bytes = payload;
            at = 0;
        } else if (packet[0] != PacketBuilder.RAW) {
            throw new IllegalStateException("Packet of unknown format " + packet[0]);
        }
    }

    private ProducerRecord<byte[], byte[]> event() {
        long time = fixed();
        String id = new UUID(fixed(), fixed()).toString();
        long version = varint();
        String topic = texts[(int) varint()].asTopic();
        Header[] all = new Header[14];
        int n = 0;
        all[n++] = SPEC_VERSION;
        all[n++] = header(CloudEventHeaders.ID, id);
        all[n++] = source;
        all[n++] = time(time);
        all[n++] = version(version);
        all[n++] = CONTENT_TYPE;
        for (Column column : COLUMNS) {
            int reference = (int) varint();
            if (reference > 0) {
                all[n++] = texts[reference].as(column);
            }
        }
        byte[] key = sized();
        all[n++] = new RecordHeader(CloudEventHeaders.SUBJECT, key);
        all[n++] = new RecordHeader(CloudEventHeaders.PARTITION_KEY, key);
        return new ProducerRecord<>(
                topic, null, null, key, sized(), new RecordHeaders(n == all.length ? all : Arrays.copyOf(all, n)));
    }

    private Header time(long millis) {
        if (millis != lastTime) {
            lastTime = millis;
            lastTimeHeader =
                    header(CloudEventHeaders.TIME, Instant.ofEpochMilli(millis).toString());
        }
        return lastTimeHeader;
    }

    private Header version(long version) {
        if (version != lastVersion) {
            lastVersion = version;
            lastVersionHeader = header(CloudEventHeaders.VERSION, Long.toString(version));
        }
        return lastVersionHeader;
    }

    private byte[] sized() {
        int length = (int) varint();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    private long varint() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    private long fixed() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << 8 | bytes[at++] & 0xFF;
        }
        return value;
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Texts of an event that become headers, in the order {@link PacketBuilder} writes them. */
    private enum Column {
        TYPE(CloudEventHeaders.TYPE),
        SCHEMA(CloudEventHeaders.DATA_SCHEMA),
        BUSINESS(CloudEventHeaders.BUSINESS),
        CORRELATION(CloudEventHeaders.CORRELATION_ID),
        CAUSATION(CloudEventHeaders.CAUSATION_ID),
        TRACE(CloudEventHeaders.TRACE_PARENT);

        private final String header;

        Column(String header) {
            this.header = header;
        }
    }

    /** A text of a packet and what was made of it. */
    private static final class Text {

        private final byte[] utf8;
        private final Header[] headers = new Header[COLUMNS.length];
        private String topic;

        Text(byte[] utf8) {
            this.utf8 = utf8;
        }

        boolean is(byte[] other, int from, int length) {
            return Arrays.equals(utf8, 0, utf8.length, other, from, from + length);
        }

        String asTopic() {
            if (topic == null) {
                topic = new String(utf8, StandardCharsets.UTF_8);
            }
            return topic;
        }

        Header as(Column column) {
            Header known = headers[column.ordinal()];
            if (known == null) {
                known = new RecordHeader(column.header, utf8);
                headers[column.ordinal()] = known;
            }
            return known;
        }
    }
}
