package com.leadnest.kernel.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Events that commit together with the state change they tell of. The relay sends them to Kafka after
 * the commit, at least once, in order per key.
 *
 * <p>The caller holds the row lock of the aggregate, or has just inserted it, before it records: that is
 * what makes the order of ids the order of commits for one key.
 */
@Singleton
public class Outbox {

    private static final String INSERT = "INSERT INTO outbox (lane, size, packet) VALUES ($1, $2, $3)";

    private final PacketWriter writer;
    private final RelaySignal signal;

    @Inject
    public Outbox(PacketWriter writer, RelaySignal signal) {
        this.writer = writer;
        this.signal = signal;
    }

    /** Records events in the transaction of this connection, one row each lane. */
    public Uni<Void> record(SqlConnection transaction, OutboxEvent<?>... events) {
        return recordBatch(transaction, List.of(events));
    }

    /**
     * Records all events of a chunk in one row per lane, which the relay expands: a row per event would
     * halve the speed of an import.
     *
     * @param events in the order they are to be sent; none is fine
     */
    public Uni<Void> recordBatch(SqlConnection transaction, List<? extends OutboxEvent<?>> events) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Packet packet : writer.pack(events)) {
            all = all.chain(() -> transaction
                            .preparedQuery(INSERT)
                            .execute(Tuple.of(packet.lane().code(), packet.rawSize(), Buffer.buffer(packet.bytes()))))
                    .invoke(() -> signal.recorded(transaction.getDelegate(), packet.lane()))
                    .replaceWithVoid();
        }
        return all;
    }

    /** Records events in the transaction of this Hibernate session; entities are flushed first. */
    public Uni<Void> record(Mutiny.Session session, OutboxEvent<?>... events) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Packet packet : writer.pack(List.of(events))) {
            // A query and not an update: Hibernate follows a native update by a clean-up of bulk operations
            // that a reactive session never runs and warns of.
            all = all.chain(() -> session.createNativeQuery(
                                    "INSERT INTO outbox (lane, size, packet) VALUES (?1, ?2, ?3) RETURNING id",
                                    Long.class)
                            .setParameter(1, packet.lane().code())
                            .setParameter(2, packet.rawSize())
                            .setParameter(3, packet.bytes())
                            .getSingleResult())
                    .invoke(() -> signal.recorded(session, packet.lane()))
                    .replaceWithVoid();
        }
        return all;
    }
}
