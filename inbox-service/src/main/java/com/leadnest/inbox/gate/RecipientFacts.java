package com.leadnest.inbox.gate;

import com.leadnest.inbox.suppression.AddressHash;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.StreamSupport;

/** Reads {@link Facts} for any number of messages with one statement. */
@Singleton
class RecipientFacts {

    private static final String READ = "SELECT c.country, c.region, c.deleted_at IS NOT NULL AS erased, c.inquired_at,"
            + " (SELECT s.reason FROM suppressions s WHERE s.business_id = $1 AND s.address_hash = k.hash"
            + "   AND s.channel = k.channel) AS suppression,"
            + " EXISTS (SELECT FROM consents a WHERE a.business_id = $1 AND a.address_hash = k.hash"
            + "   AND a.channel = k.channel AND a.revoked_at IS NULL) AS consented,"
            + " EXISTS (SELECT FROM messages i WHERE i.business_id = $1 AND i.lead_id = k.lead_id"
            + "   AND i.direction = 'in') AS wrote_in,"
            // One that is being sent right now counts as sent now.
            + " ARRAY(SELECT coalesce(m.sent_at, $7) FROM messages m WHERE m.business_id = $1 AND m.direction = 'out'"
            + "   AND m.state IN ('sending', 'sent', 'delivered', 'unconfirmed')"
            + "   AND (m.lead_id = k.lead_id OR m.to_address = k.address)"
            + "   AND m.kind = 'sequence' AND m.purpose = 'marketing' AND m.id <> k.id"
            + "   AND coalesce(m.sent_at, $7) > $7 - interval '7 days' ORDER BY 1 DESC LIMIT 200) AS recent"
            + " FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::bytea[])"
            + "   WITH ORDINALITY AS k (id, lead_id, channel, address, hash, n)"
            + " LEFT JOIN contacts c ON c.business_id = $1 AND c.lead_id = k.lead_id"
            + " ORDER BY k.n";

    private static final byte[] NO_ADDRESS = new byte[1];

    private final AddressHash hashes;

    @Inject
    RecipientFacts(AddressHash hashes) {
        this.hashes = hashes;
    }

    /** One for each message, in their order. */
    Uni<List<Facts>> of(SqlConnection tx, UUID business, List<Outgoing> messages, Instant now) {
        return tx.preparedQuery(READ)
                .execute(Tuple.tuple()
                        .addUUID(business)
                        .addArrayOfUUID(each(messages, Outgoing::messageId, UUID[]::new))
                        .addArrayOfUUID(each(messages, Outgoing::leadId, UUID[]::new))
                        .addArrayOfString(
                                each(messages, message -> message.nature().channel(), String[]::new))
                        .addArrayOfString(each(messages, Outgoing::to, String[]::new))
                        .addValue(each(messages, message -> hash(business, message), Buffer[]::new))
                        .addOffsetDateTime(now.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(RecipientFacts::facts)
                        .toList());
    }

    private Buffer hash(UUID business, Outgoing message) {
        return Buffer.buffer(message.to() == null ? NO_ADDRESS : hashes.of(business, message.to()));
    }

    private static <T> T[] each(List<Outgoing> messages, Function<Outgoing, T> part, IntFunction<T[]> array) {
        return messages.stream().map(part).toArray(array);
    }

    private static Facts facts(Row row) {
        OffsetDateTime inquired = row.getOffsetDateTime("inquired_at");
        Facts.Person person = new Facts.Person(
                row.getString("country"),
                row.getString("region"),
                row.getBoolean("erased"),
                inquired == null ? null : inquired.toInstant());
        List<Instant> recent = Arrays.stream(row.getArrayOfOffsetDateTimes("recent"))
                .map(OffsetDateTime::toInstant)
                .toList();
        return new Facts(
                person, row.getString("suppression"), row.getBoolean("consented"), row.getBoolean("wrote_in"), recent);
    }
}
