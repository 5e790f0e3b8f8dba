package com.leadnest.testing.suite.outbox;

import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.kernel.outbox.EventSink;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Keeps what a relay sends, lets others go on in the middle of it, and fails when told to. */
final class MemorySink implements EventSink {

    private final List<Sent> arrived = new ArrayList<>();
    private final Runnable between;
    private boolean failing;

    /** @param between runs before each record, as if other transactions went on while the relay sends */
    MemorySink(Runnable between) {
        this.between = between;
    }

    @Override
    public void send(ProducerRecord<byte[], byte[]> record) {
        between.run();
        arrived.add(new Sent(
                header(record, CloudEventHeaders.ID),
                new String(record.key(), StandardCharsets.UTF_8),
                Long.parseLong(header(record, CloudEventHeaders.VERSION))));
    }

    @Override
    public void awaitAll() {
        if (failing) {
            failing = false;
            throw new IllegalStateException("a crash after the send");
        }
    }

    /** The next round arrives and then fails, as if the relay died before it could mark the rows. */
    void failNext() {
        failing = true;
    }

    /** Fails no more. */
    void heal() {
        failing = false;
    }

    List<Sent> arrived() {
        return arrived;
    }

    @Override
    public void close() {}

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** An event that reached the sink. */
    record Sent(String id, String key, long version) {}
}
