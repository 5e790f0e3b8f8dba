package com.leadnest.inbox.inbound;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.function.Function;

/**
 * How a mail came.
 *
 * @param way webhook or imap
 * @param mark what whoever brought it wants to remember, in the transaction of the mail's effect
 */
public record Delivery(String way, Function<SqlConnection, Uni<Void>> mark) {

    /** One that has nothing to remember, because it brings a mail again until it is told that it arrived. */
    public static Delivery by(String way) {
        return new Delivery(way, tx -> Uni.createFrom().voidItem());
    }
}
