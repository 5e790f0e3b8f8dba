package com.leadnest.nurture.settings;

import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.SenderChanged;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Keeps what inbox-service says that a business's messages still lack. */
@Singleton
public class SenderKeeping {

    private static final String KEEP = "INSERT INTO nurture_settings AS s (business_id, email_problems, sms_problems,"
            + " sender_version) VALUES ($1, $2, $3, $4) ON CONFLICT (business_id) DO UPDATE"
            + " SET email_problems = excluded.email_problems, sms_problems = excluded.sms_problems,"
            + " sender_version = excluded.sender_version WHERE s.sender_version < excluded.sender_version";

    /** Applies the events that are about it; others have no effect. */
    public Uni<Void> apply(SqlConnection tx, UUID business, List<ReceivedEvent> fresh) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (ReceivedEvent event : fresh) {
            if (event.is(MessageEvents.SENDER_CHANGED)) {
                SenderChanged said = event.data(MessageEvents.SENDER_CHANGED);
                Tuple values = Tuple.of(
                        business,
                        said.emailProblems().toArray(String[]::new),
                        said.smsProblems().toArray(String[]::new),
                        event.version());
                all = all.chain(() -> tx.preparedQuery(KEEP).execute(values).replaceWithVoid());
            }
        }
        return all;
    }
}
