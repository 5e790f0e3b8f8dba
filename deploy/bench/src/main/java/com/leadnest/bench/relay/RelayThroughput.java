package com.leadnest.bench.relay;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.OutboxEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** Fills an outbox while the relay rests, then measures how long the relay takes to empty it into Kafka. */
final class RelayThroughput {

    /** Distinct rows; the rest are copies, which makes filling quick and changes nothing for the relay. */
    private static final int TEMPLATES = 2_000;

    private static final Duration FILL = Duration.ofMinutes(2);
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final RelayStage stage;
    private final int events;
    private final UUID business = TypeId.newId();
    private final BenchEvents samples;

    RelayThroughput(RelayStage stage, int events, int bytes) {
        this.stage = stage;
        this.events = events;
        this.samples = new BenchEvents(business, bytes);
    }

    /** Events a second of one round, from the start of the relay to the last acknowledgement. */
    double round(int eventsPerRow) throws SQLException, TimeoutException {
        stage.relay().stop();
        int rows = fill(eventsPerRow);
        double before = stage.relayed();
        long start = System.nanoTime();
        stage.relay().start();
        while (stage.relayed() - before < rows) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new TimeoutException("the relay is not done after " + LIMIT);
            }
        }
        return (double) rows * eventsPerRow / ((System.nanoTime() - start) / 1e9);
    }

    private int fill(int eventsPerRow) throws SQLException {
        int rows = events / eventsPerRow;
        int templates = Math.min(TEMPLATES, rows);
        Outbox outbox = stage.outbox();
        stage.tenancy()
                .inBusiness(business, tx -> templates(outbox, tx, templates, eventsPerRow))
                .await()
                .atMost(FILL);
        int written = count();
        String schema = RelayStage.SCHEMA;
        execute("INSERT INTO " + schema + ".outbox (lane, size, packet) SELECT o.lane, o.size, o.packet FROM " + schema
                + ".outbox o, generate_series(2, " + rows / templates + ")");
        execute("VACUUM ANALYZE " + schema + ".outbox");
        execute("CHECKPOINT");
        return written * (rows / templates);
    }

    /** One after the other, and as a loop: a chain of two thousand would be as deep as it is long. */
    private Uni<Void> templates(Outbox outbox, SqlConnection tx, int rows, int eventsPerRow) {
        return Multi.createFrom()
                .range(0, rows)
                .onItem()
                .transformToUniAndConcatenate(row -> outbox.recordBatch(tx, packet(eventsPerRow)))
                .onItem()
                .ignoreAsUni();
    }

    private List<OutboxEvent<?>> packet(int eventsPerRow) {
        List<OutboxEvent<?>> packet = new ArrayList<>(eventsPerRow);
        for (int i = 0; i < eventsPerRow; i++) {
            packet.add(samples.bulk());
        }
        return packet;
    }

    private int count() {
        return stage.pool()
                .query("SELECT count(*) FROM outbox")
                .execute()
                .await()
                .atMost(FILL)
                .iterator()
                .next()
                .getInteger(0);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = stage.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
