package com.leadnest.inbox.send;

import com.leadnest.inbox.channel.Mail;
import com.leadnest.inbox.channel.Outgoing;
import com.leadnest.inbox.channel.Trace;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowIterator;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Messages whose outcome is not known, as far as a look-up needs them. */
@Singleton
class LostMessages {

    private static final String READ = "SELECT m.channel, m.from_address, m.to_address, m.body_text, m.rfc_message_id"
            + " FROM messages m WHERE m.business_id = $1 AND m.id = $2 AND m.state = 'unconfirmed'";

    private static final String CLAIMED =
            "SELECT m.provider_id FROM messages m WHERE m.business_id = $1 AND m.provider_id = ANY ($2)";

    /** Empty when it is settled by now: its status came in, or a person decided. */
    Uni<Optional<Outgoing>> find(SqlConnection tx, Unresolved.Case each) {
        return tx.preparedQuery(READ)
                .execute(Tuple.of(each.business(), each.message()))
                .map(rows -> {
                    RowIterator<Row> found = rows.iterator();
                    return found.hasNext() ? Optional.of(outgoing(found.next(), each)) : Optional.empty();
                });
    }

    /** The first of the provider's copies that is not the one of another message of ours. */
    Uni<Optional<Trace.Copy>> unclaimed(SqlConnection tx, UUID business, List<Trace.Copy> copies) {
        String[] ids = copies.stream().map(Trace.Copy::id).toArray(String[]::new);
        return tx.preparedQuery(CLAIMED).execute(Tuple.of(business, ids)).map(rows -> {
            Set<String> claimed = new HashSet<>();
            rows.forEach(row -> claimed.add(row.getString("provider_id")));
            return copies.stream().filter(copy -> !claimed.contains(copy.id())).findFirst();
        });
    }

    private static Outgoing outgoing(Row row, Unresolved.Case each) {
        boolean email = row.getString("channel").equals("email");
        Mail mail = email
                ? new Mail(null, null, null, null, row.getString("rfc_message_id"), List.of(), Map.of(), List.of())
                : null;
        return new Outgoing(
                each.message(),
                each.business(),
                Objects.requireNonNullElse(row.getString("from_address"), ""),
                row.getString("to_address"),
                Objects.requireNonNullElse(row.getString("body_text"), ""),
                mail,
                each.calledAt());
    }
}
