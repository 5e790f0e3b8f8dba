package com.leadnest.kernel.inbox;

import com.leadnest.contracts.event.EventType;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** The effect of events on a service's own data. Runs inside the transaction that records them as processed. */
public interface EventHandler {

    /**
     * Applies events that were not applied before.
     *
     * <p>A failure that would happen again with the same event (bad data, a broken rule) isolates that
     * event into the dead topic; a failure of the surroundings (connection, deadlock, timeout) is tried
     * again for ever. So: no side effect but through the transaction.
     *
     * @param transaction with the business set; nothing else may be used for the effect
     * @param business whose events these are
     * @param fresh in the order of their keys' versions as sent; an event whose version is not newer than
     *     what the handler has must be ignored by it
     */
    Uni<Void> handle(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh);

    /** Whether this handler has any use for a type; others are skipped unread. */
    default boolean wants(EventType<?> type) {
        return true;
    }
}
