package com.leadnest.embedded;

import java.nio.file.Path;

/** The broker's server.properties: one node that is broker and controller. */
final class KafkaSettings {

    /** The broker tells hundreds of lines at every start; only what may matter is kept. */
    static final String LOGGING =
            """
            handlers=java.util.logging.ConsoleHandler
            .level=WARNING
            java.util.logging.SimpleFormatter.format=%1$tF %1$tT %4$s %3$s: %5$s%6$s%n
            """;

    private KafkaSettings() {}

    static String of(Path log, int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                # One node: nothing to replicate to. Few internal partitions: each costs time at every start.
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=3
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                group.initial.rebalance.delay.ms=0
                # After a crash the node waits until its own former registration has run out.
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                auto.create.topics.enable=true
                num.partitions=6
                log.retention.hours=720
                log.segment.bytes=134217728
                num.network.threads=2
                num.io.threads=4
                """
                .formatted(port, controllerPort, log);
    }
}
