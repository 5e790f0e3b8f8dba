package com.leadnest.kernel.outbox;

import com.leadnest.kernel.fault.KillPoints;
import com.leadnest.kernel.migration.SchemaConfig;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Opens drains: to Kafka for the relay, to anything for a test. */
@Singleton
public class Drains {

    private final OutboxConfig config;
    private final Map<String, Object> broker;
    private final KillPoints killPoints;
    private final String source;
    private final TopicsAtBoot topics;

    @Inject
    public Drains(
            OutboxConfig config,
            SchemaConfig schema,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            KillPoints killPoints) {
        this.config = config;
        this.broker = broker;
        this.killPoints = killPoints;
        this.source = "/leadnest/" + schema.schema();
        this.topics = new TopicsAtBoot(broker, config.partitions(), config.replication());
    }

    /** A drain of the live lane or of the bulk lane into another sink than Kafka. */
    public OutboxDrain into(EventSink sink, boolean bulk) throws SQLException {
        return new OutboxDrain(new OutboxConnection(config, bulk ? Lane.BULK : Lane.LIVE), sink, source, killPoints);
    }

    /** A drain of a lane into Kafka; the topics exist when this returns. */
    OutboxDrain open(Lane lane) throws SQLException, InterruptedException {
        createTopics();
        OutboxConnection connection = new OutboxConnection(config, lane);
        return new OutboxDrain(connection, new KafkaSink(broker, lane, config.stall()), source, killPoints);
    }

    private void createTopics() throws InterruptedException {
        try {
            topics.ensure();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka is not there: " + e.getMessage(), e);
        }
    }
}
