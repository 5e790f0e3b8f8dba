package com.leadnest.kernel.outbox;

import com.leadnest.contracts.event.EventCatalog;
import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.event.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Makes sure that every public topic and its dead topic exist before anything is sent: a topic that a
 * broker creates by itself has one partition, and a later change would break the order of keys.
 */
final class TopicsAtBoot {

    private static final int PATIENCE_SECONDS = 10;

    private final Map<String, Object> broker;
    private final int partitions;
    private final short replication;
    private boolean done;

    TopicsAtBoot(Map<String, Object> broker, int partitions, short replication) {
        this.broker = broker;
        this.partitions = partitions;
        this.replication = replication;
    }

    /** Creates what is missing, once per process. */
    synchronized void ensure() throws InterruptedException, ExecutionException, TimeoutException {
        if (done) {
            return;
        }
        try (Admin admin = Admin.create(settings())) {
            Set<String> there = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = names().filter(name -> !there.contains(name))
                    .map(this::topic)
                    .toList();
            create(admin, missing);
        }
        done = true;
    }

    private static void create(Admin admin, List<NewTopic> missing)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            admin.createTopics(missing).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            // Another service or replica was quicker.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static Stream<String> names() {
        return EventCatalog.all().stream()
                .map(EventType::topic)
                .distinct()
                .flatMap(topic -> Stream.of(topic, Topics.dead(topic)));
    }

    private NewTopic topic(String name) {
        return new NewTopic(
                name, Optional.of(partitions), replication < 1 ? Optional.empty() : Optional.of(replication));
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.keySet().removeIf(name -> !AdminClientConfig.configNames().contains(name));
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int)
                Duration.ofSeconds(PATIENCE_SECONDS).toMillis());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int)
                Duration.ofSeconds(PATIENCE_SECONDS / 2).toMillis());
        return settings;
    }
}
