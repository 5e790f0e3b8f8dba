package com.leadnest.testing.suite.outbox;

import com.leadnest.testing.server.KafkaResource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;

/** Topics of the test broker, which the relay under test creates when it begins. */
public final class RelayedTopics {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private RelayedTopics() {}

    /** The versions of a key's events in these topics from their beginning, when there are so many. */
    public static List<Long> versions(List<String> topics, String key, int expected, Duration limit) {
        return TopicTail.versions(KafkaResource.bootstrapServers(), topics, key, expected, limit);
    }

    /** A tail of a topic, once the topic is there. */
    public static TopicTail tail(String topic, UUID business) {
        String servers = KafkaResource.bootstrapServers();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            Awaitility.await()
                    .atMost(LIMIT)
                    .ignoreExceptions()
                    .until(() -> admin.listTopics().names().get().contains(topic));
        }
        return TopicTail.of(servers, topic, business);
    }
}
