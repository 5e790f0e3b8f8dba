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
        return record(transaction, pack(events));
    }

    /**
     * Writes events as they will be stored. Arithmetic only, on any thread: a large batch is packed while the
     * database is busy with the state change.
     *
     * @throws IllegalArgumentException when Kafka would not take one of them
     */
    public PackedEvents pack(List<? extends OutboxEvent<?>> events) {
        return new PackedEvents(writer.pack(events));
    }

    /** Records packed events; the state change they tell of is already written in this transaction. */
    public Uni<Void> record(SqlConnection transaction, PackedEvents events) {
        if (events.packets().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Tuple> rows = events.packets().stream()
                .map(packet -> Tuple.of(packet.lane().code(), packet.rawSize(), Buffer.buffer(packet.bytes())))
                .toList();
        return transaction
                .preparedQuery(INSERT)
                // One round trip, and the ids rise in the order of the list.
                .executeBatch(rows)
                .invoke(() ->
                        events.packets().forEach(packet -> signal.recorded(transaction.getDelegate(), packet.lane())))
                .replaceWithVoid();
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
