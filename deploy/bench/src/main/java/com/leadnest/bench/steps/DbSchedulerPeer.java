package com.leadnest.bench.steps;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * db-scheduler with lock-and-fetch: an execution per step, which writes the step's row and its event in one statement
 * and is planned again for the next step.
 */
final class DbSchedulerPeer implements Racer {

    private static final int SCHEDULERS = 3;
    private static final int THREADS = Integer.getInteger("bench.steps.threads", 20);
    private static final Duration NEXT = Duration.ofDays(7);

    private static final String TABLE =
            """
            CREATE TABLE bench.scheduled_tasks (task_name text NOT NULL, task_instance text NOT NULL, task_data bytea,
              execution_time timestamptz NOT NULL, picked boolean NOT NULL, picked_by text, last_success timestamptz,
              last_failure timestamptz, consecutive_failures int, last_heartbeat timestamptz, version bigint NOT NULL,
              priority smallint, PRIMARY KEY (task_name, task_instance));
            CREATE INDEX ON bench.scheduled_tasks (execution_time);
            CREATE INDEX ON bench.scheduled_tasks (last_heartbeat)
            """;

    private static final String FILL = "INSERT INTO bench.scheduled_tasks (task_name, task_instance, execution_time,"
            + " picked, version) SELECT 'step', gen_random_uuid()::text, now(), false, 1 FROM generate_series(1, %d)";

    private static final String HAND_OVER = "WITH line AS (INSERT INTO bench.steps (business_id, lead_id, enrolment_id,"
            + " step, sequence_id, key, channel, state, due_at, happened_at) VALUES (?, ?, ?, 1, ?, 's1', 'email',"
            + " 'due', now(), now())) INSERT INTO bench.outbox (lane, size, packet) SELECT 0, 1, packet"
            + " FROM bench.event WHERE id = 1";

    private static final UUID SOME = new UUID(1, 1);

    private final StepStage stage;

    DbSchedulerPeer(StepStage stage, Connection database) throws SQLException {
        this.stage = stage;
        StepStage.execute(database, TABLE);
    }

    @Override
    public void clear(Connection database) throws SQLException {
        PeerTables.clear(database);
        StepStage.execute(database, "TRUNCATE bench.scheduled_tasks");
    }

    @Override
    public void fill(Connection database, int steps) throws SQLException {
        StepStage.execute(database, FILL.formatted(steps));
        StepStage.execute(database, "ANALYZE bench.scheduled_tasks");
    }

    @Override
    public AutoCloseable start() {
        HikariDataSource pool = pool();
        List<Scheduler> schedulers = new ArrayList<>();
        for (int number = 1; number <= SCHEDULERS; number++) {
            Scheduler scheduler = Scheduler.create(pool, List.of(task(pool)))
                    .schedulerName(new SchedulerName.Fixed("dispatcher-" + number))
                    .tableName("bench.scheduled_tasks")
                    .threads(THREADS)
                    .pollUsingLockAndFetch(0.5, 4.0)
                    .pollingInterval(Duration.ofMillis(100))
                    .shutdownMaxWait(Duration.ofSeconds(10))
                    .build();
            scheduler.start();
            schedulers.add(scheduler);
        }
        return () -> {
            schedulers.forEach(Scheduler::stop);
            pool.close();
        };
    }

    @Override
    public long done(Connection database) throws SQLException {
        return StepStage.number(database, PeerTables.DONE);
    }

    private static CustomTask<Void> task(HikariDataSource pool) {
        CompletionHandler<Void> again = new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(NEXT));
        return Tasks.custom("step", Void.class).execute((instance, context) -> {
            handOver(pool, UUID.fromString(instance.getId()));
            return again;
        });
    }

    private static void handOver(HikariDataSource pool, UUID lead) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(HAND_OVER)) {
            statement.setObject(1, SOME);
            statement.setObject(2, lead);
            statement.setObject(3, lead);
            statement.setObject(4, SOME);
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + stage.postgresPort() + "/leadnest");
        config.setUsername("postgres");
        config.setPassword(StepStage.PASSWORD);
        config.setMaximumPoolSize(SCHEDULERS * (THREADS + 1));
        return new HikariDataSource(config);
    }
}
