package com.leadnest.inbox.send;

import com.leadnest.inbox.conversation.Content;
import com.leadnest.inbox.conversation.Manner;
import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.conversation.NewMessage;
import com.leadnest.inbox.conversation.Outcome;
import com.leadnest.inbox.conversation.StepOrigin;
import com.leadnest.inbox.conversation.Threads;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.testing.server.PostgresResource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Queues messages as the service's own use cases do, and reads what became of them. */
@Singleton
public class Outbound {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Tenancy tenancy;
    private final Threads threads;
    private final MessageJournal journal;
    private final Clock clock;

    @Inject
    Outbound(Tenancy tenancy, Threads threads, MessageJournal journal, Clock clock) {
        this.tenancy = tenancy;
        this.threads = threads;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the database says of a message. */
    public record State(String state, String reason, String providerId, int attempts, boolean queued) {}

    public UUID lead(UUID business, String phone, String email) {
        UUID lead = TypeId.newId();
        await(tenancy.inBusiness(business, tx -> tx.preparedQuery("INSERT INTO contacts"
                        + " (business_id, lead_id, name, email, phone, country, lead_version)"
                        + " VALUES ($1, $2, 'Ada Test', $3, $4, 'US', 1)")
                .execute(Tuple.of(business, lead, email, phone))));
        return lead;
    }

    /** A transactional message: the gate's hours and consents are another test's subject. */
    public UUID queue(UUID business, UUID lead, String channel, Content content) {
        return await(tenancy.inBusiness(business, tx -> append(tx, business, lead, channel, content)));
    }

    private Uni<UUID> append(SqlConnection tx, UUID business, UUID lead, String channel, Content content) {
        Instant now = clock.instant();
        UUID id = TypeId.newId();
        return threads.ofLeads(tx, business, List.of(lead), now)
                .chain(found -> journal.append(
                        tx,
                        business,
                        List.of(new NewMessage(
                                id,
                                found.get(lead),
                                "reply:" + id,
                                Manner.queued(channel, "reply", "transactional"),
                                content,
                                null,
                                NewMessage.Sender.member(TypeId.newId()),
                                NewMessage.Timing.at(now)))))
                .replaceWith(id);
    }

    /** A message of a sequence that is due tomorrow. */
    public UUID queueStep(UUID business, UUID lead) {
        Instant now = clock.instant();
        UUID id = TypeId.newId();
        return await(tenancy.inBusiness(business, tx -> threads.ofLeads(tx, business, List.of(lead), now)
                .chain(found -> journal.append(
                        tx,
                        business,
                        List.of(new NewMessage(
                                id,
                                found.get(lead),
                                "step:" + id + ":2",
                                Manner.queued("email", "sequence", "transactional"),
                                new Content("Tomorrow", "A message of tomorrow", null),
                                new StepOrigin(TypeId.newId(), 2, null, "Welcome", false),
                                NewMessage.Sender.NOBODY,
                                new NewMessage.Timing(now, now.plus(Duration.ofDays(1)), null)))))
                .replaceWith(id)));
    }

    /** As a member does who tries a failed message once more. */
    public void retry(UUID business, UUID message) {
        await(tenancy.inBusiness(
                business, tx -> journal.record(tx, business, List.of(new Outcome.Requeued(message, clock.instant())))));
    }

    public State state(UUID message) {
        return query(
                        "SELECT m.state, m.reason, m.provider_id, m.attempts, q.message_id FROM inbox.messages m"
                                + " LEFT JOIN inbox.send_queue q ON q.message_id = m.id WHERE m.id = '" + message + "'",
                        row -> new State(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4),
                                row.getString(5) != null))
                .get(0);
    }

    /** As if every sender that holds a claim had stopped long ago. */
    public void expireClaims() {
        query(
                "UPDATE inbox.send_queue SET claimed_until = now() - interval '1 second' WHERE claimed_until IS NOT"
                        + " NULL RETURNING 1",
                row -> 1);
    }

    /** Reads one value of a row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> query(String sql, Reader<T> reader) {
        try (Connection connection = PostgresResource.connectAsSuperuser();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(LIMIT);
    }
}
