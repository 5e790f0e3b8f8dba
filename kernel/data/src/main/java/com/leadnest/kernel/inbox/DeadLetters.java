package com.leadnest.kernel.inbox;

import com.leadnest.contracts.event.Topics;
import com.leadnest.kernel.outbox.DirectSink;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * Puts aside what cannot be processed: the record as it came, with where it came from and why it is
 * here, so that it can be replayed when the reason is gone.
 */
@Singleton
public class DeadLetters {

    public static final String CONSUMER = "dead-letter-consumer";
    public static final String TOPIC = "dead-letter-topic";
    public static final String PARTITION = "dead-letter-partition";
    public static final String OFFSET = "dead-letter-offset";
    public static final String REASON = "dead-letter-reason";
    public static final String EXCEPTION = "dead-letter-exception-class-name";

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int LONGEST_REASON = 500;

    private final DirectSink sink;

    @Inject
    public DeadLetters(DirectSink sink) {
        this.sink = sink;
    }

    /** The result arrives when the record is safe in the dead topic. */
    Uni<Void> put(String consumer, ConsumerRecord<String, byte[]> record, Throwable failure) {
        LOG.warnf(
                "%s puts %s/%d@%d aside: %s",
                consumer,
                record.topic(),
                record.partition(),
                record.offset(),
                failure.getClass().getName());
        byte[] key = record.key() == null ? null : record.key().getBytes(StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> dead =
                new ProducerRecord<>(Topics.dead(record.topic()), null, key, record.value(), record.headers());
        header(dead, CONSUMER, consumer);
        header(dead, TOPIC, record.topic());
        header(dead, PARTITION, Integer.toString(record.partition()));
        header(dead, OFFSET, Long.toString(record.offset()));
        header(dead, REASON, reason(failure));
        header(dead, EXCEPTION, failure.getClass().getName());
        return sink.send(dead);
    }

    private static String reason(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return message.length() > LONGEST_REASON ? message.substring(0, LONGEST_REASON) : message;
    }

    private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
