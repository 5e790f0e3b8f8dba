package com.leadnest.bench;

import com.leadnest.standalone.client.RunningStack;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Waits until a run has done all that follows from what was done to it: nothing in an outbox, nothing unread in a topic.
 * What is measured next has the machine to itself.
 */
final class Settling {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private Settling() {}

    static void await(RunningStack stack, Connection database) throws Exception {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka()))) {
            while (recorded(database) > 0 || unread(admin) > 0) {
                if (System.nanoTime() > deadline) {
                    throw new TimeoutException("the run still works after " + LIMIT);
                }
                LockSupport.parkNanos(LOOK.toNanos());
            }
        }
    }

    /** Rows in the outboxes of all services. */
    private static long recorded(Connection database) throws SQLException {
        long rows = 0;
        for (String schema : schemas(database)) {
            try (Statement statement = database.createStatement();
                    ResultSet result = statement.executeQuery("SELECT count(*) FROM " + schema + ".outbox")) {
                result.next();
                rows += result.getLong(1);
            }
        }
        return rows;
    }

    private static List<String> schemas(Connection database) throws SQLException {
        List<String> schemas = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet result =
                        statement.executeQuery("SELECT schemaname FROM pg_tables WHERE tablename = 'outbox'")) {
            while (result.next()) {
                schemas.add(result.getString(1));
            }
        }
        return schemas;
    }

    /** Records that a group has not done with, over all groups. */
    private static long unread(Admin admin) throws ExecutionException, InterruptedException {
        Map<String, ListConsumerGroupOffsetsSpec> groups =
                admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                        .collect(Collectors.toMap(GroupListing::groupId, group -> new ListConsumerGroupOffsetsSpec()));
        long unread = 0;
        for (Map<TopicPartition, OffsetAndMetadata> read :
                admin.listConsumerGroupOffsets(groups).all().get().values()) {
            Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
            read.forEach((partition, offset) -> asked.put(partition, OffsetSpec.latest()));
            Map<TopicPartition, ListOffsetsResultInfo> ends =
                    admin.listOffsets(asked).all().get();
            for (Map.Entry<TopicPartition, OffsetAndMetadata> partition : read.entrySet()) {
                if (partition.getValue() != null) {
                    unread += ends.get(partition.getKey()).offset()
                            - partition.getValue().offset();
                }
            }
        }
        return unread;
    }
}
