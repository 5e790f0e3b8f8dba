package com.leadnest.kernel.outbox;

import org.apache.kafka.clients.producer.ProducerRecord;

/** Where the relay sends. Keeps order per partition: what has arrived is always a prefix of what was sent. */
public interface EventSink extends AutoCloseable {

    /** Hands a record over; returns before it has arrived. */
    void send(ProducerRecord<byte[], byte[]> record);

    /**
     * Returns when everything handed over has arrived durably.
     *
     * @throws RuntimeException when something has not; the sink must be closed then, and nothing more of
     *     what was handed over will arrive
     */
    void awaitAll() throws InterruptedException;

    /** Gives up what has not arrived. */
    @Override
    void close();
}
