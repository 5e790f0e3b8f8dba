package com.leadnest.kernel.outbox;

import com.leadnest.kernel.fault.KillPoint;
import com.leadnest.kernel.fault.KillPoints;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Empties one lane into a sink, a round at a time. A round is one transaction: lock the lane, read what
 * is there, hand it to the sink, remove it, wait until the sink has it, commit.
 *
 * <p>There is no bookmark: ids are given at insert and rows appear at commit, so "greater than the last
 * id" loses events. A round reads through one cursor, which is one snapshot: of two events of a key it
 * never sees the later without the earlier. The lane's lock keeps two replicas from interleaving, so
 * rows need no lock of their own.
 */
public final class OutboxDrain implements AutoCloseable {

    /** Rows removed with one statement. */
    private static final int PAGE = 2_000;

    /** Rows, and bytes, that are sent as one while the next are read. */
    private static final int SEND_PAGE = 500;

    private static final int SEND_PAGE_BYTES = 2_000_000;

    /** Rows of one round: bounds how long the lane is locked and how much a crash sends again. */
    static final int ROUND = 100_000;

    private final OutboxConnection connection;
    private final EventSink sink;
    private final PacketReader reader;
    private final SendAhead ahead;
    private final KillPoints killPoints;
    private final List<Long> taken = new ArrayList<>();
    private List<byte[]> page = new ArrayList<>();
    private int pageBytes;

    OutboxDrain(OutboxConnection connection, EventSink sink, String source, KillPoints killPoints) {
        this.connection = connection;
        this.sink = sink;
        this.reader = new PacketReader(source);
        this.ahead = new SendAhead(this::send);
        this.killPoints = killPoints;
    }

    /**
     * One round.
     *
     * @return rows sent, or -1 when another replica is draining this lane
     * @throws SQLException when the database fails; the drain must be closed then
     * @throws RuntimeException when the sink fails; the drain must be closed then
     */
    public int round() throws SQLException, InterruptedException {
        if (!connection.tryLock()) {
            connection.rollback();
            return -1;
        }
        int sent = 0;
        page.clear();
        pageBytes = 0;
        try (OutboxRows rows = connection.rows(ROUND)) {
            while (rows.next()) {
                take(rows, sent++);
            }
        }
        sendRest();
        removeTaken();
        if (sent > 0) {
            ahead.await();
            sink.awaitAll();
            killPoints.reach(KillPoint.RELAYED_NOT_MARKED);
        }
        connection.commit();
        return sent;
    }

    /** Cheap look without a lock. */
    public boolean isEmpty() throws SQLException {
        return connection.isEmpty();
    }

    /** Rows that wait, counted up to 10,000, and the age of the oldest in seconds. */
    double[] pending() throws SQLException {
        return connection.pending();
    }

    /** Gives up the round that is open, if any. */
    @Override
    public void close() {
        ahead.close();
        sink.close();
        connection.close();
    }

    private void take(OutboxRows row, int sentBefore) throws SQLException, InterruptedException {
        if (sentBefore == 0) {
            killPoints.reach(KillPoint.COMMITTED_NOT_RELAYED);
        }
        taken.add(row.id());
        byte[] packet = row.packet();
        page.add(packet);
        pageBytes += packet.length;
        if (page.size() >= SEND_PAGE || pageBytes >= SEND_PAGE_BYTES) {
            handOver();
        }
        if (taken.size() >= PAGE) {
            // Now, while the sink is busy with what it was given.
            removeTaken();
        }
    }

    private void handOver() throws InterruptedException {
        ahead.page(page);
        page = new ArrayList<>(SEND_PAGE);
        pageBytes = 0;
    }

    /** The end of a round. A short one, of a single lead most often, is not worth another thread. */
    private void sendRest() throws InterruptedException {
        if (ahead.isIdle()) {
            page.forEach(this::send);
        } else if (!page.isEmpty()) {
            handOver();
        }
    }

    private void send(byte[] packet) {
        reader.expand(packet, sink::send);
    }

    private void removeTaken() throws SQLException {
        if (!taken.isEmpty()) {
            connection.remove(taken.toArray(Long[]::new));
            taken.clear();
        }
    }
}
