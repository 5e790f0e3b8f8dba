package com.leadnest.inbox.attachment;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.problem.UnprocessableProblem;
import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Which file belongs to which message. */
@Singleton
public class Attachments {

    private static final String INSERT = "INSERT INTO attachments (id, business_id, conversation_id, message_id, name,"
            + " content_type, size, uploaded_by, created_at) SELECT t.id, $1, $2, $3, t.name, t.content_type, t.size,"
            + " $4, $5 FROM unnest($6::uuid[], $7::text[], $8::text[], $9::bigint[])"
            + " AS t (id, name, content_type, size)";

    private static final String CLAIM = "UPDATE attachments SET message_id = $3 WHERE business_id = $1"
            + " AND conversation_id = $2 AND id = ANY ($4) AND message_id IS NULL RETURNING size";

    private static final String FIND =
            "SELECT id, name, content_type, size FROM attachments WHERE business_id = $1 AND id = $2";

    private static final String OF_MESSAGES = "SELECT message_id, id, name, content_type, size FROM attachments"
            + " WHERE business_id = $1 AND message_id = ANY ($2) ORDER BY created_at, id";

    private static final String THREAD = "SELECT id FROM conversations WHERE business_id = $1 AND id = $2";

    private final Tenancy tenancy;
    private final AttachmentConfig config;
    private final Clock clock;

    @Inject
    Attachments(Tenancy tenancy, AttachmentConfig config, Clock clock) {
        this.tenancy = tenancy;
        this.config = config;
        this.clock = clock;
    }

    /** Files that came in with a message. */
    public Uni<Void> received(
            SqlConnection tx, UUID business, UUID conversation, UUID message, List<StoredFile> files) {
        return files.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(INSERT)
                        .execute(rows(business, conversation, message, null, files))
                        .replaceWithVoid();
    }

    /** A file that a member uploaded for a message to come. */
    Uni<StoredFile> uploaded(UUID business, UUID conversation, UUID user, StoredFile file) {
        return tenancy.inBusiness(business, tx -> tx.preparedQuery(THREAD)
                .execute(Tuple.of(business, conversation))
                .invoke(found -> {
                    if (found.size() == 0) {
                        throw new NotFoundProblem("conversation");
                    }
                })
                .chain(() -> tx.preparedQuery(INSERT).execute(rows(business, conversation, null, user, List.of(file))))
                .replaceWith(file));
    }

    /**
     * Gives uploaded files to the message that was written with them.
     *
     * @throws ValidationProblem when one is not there, or belongs to another message
     * @throws UnprocessableProblem attachments_too_large when all together are more than a mail server takes
     */
    public Uni<Void> attach(SqlConnection tx, UUID business, UUID conversation, UUID message, List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return tx.preparedQuery(CLAIM)
                .execute(Tuple.of(business, conversation, message, ids.toArray(UUID[]::new)))
                .invoke(done -> {
                    if (done.rowCount() != ids.size()) {
                        throw ValidationProblem.of("attachment_ids", "Upload each file for this message first");
                    }
                    long together = StreamSupport.stream(done.spliterator(), false)
                            .mapToLong(row -> row.getLong("size"))
                            .sum();
                    if (together > config.maxMailBytes()) {
                        throw new UnprocessableProblem(
                                "attachments_too_large",
                                "The files of one e-mail may have " + (config.maxMailBytes() >> 20)
                                        + " MB together at most.");
                    }
                })
                .replaceWithVoid();
    }

    /** Files by the public id of their message. */
    public Uni<Map<String, List<AttachmentView>>> of(UUID business, UUID[] messages) {
        return tenancy.read(business, OF_MESSAGES, Tuple.of(business, messages)).map(rows -> {
            Map<String, List<AttachmentView>> byMessage = new HashMap<>();
            rows.forEach(row -> byMessage
                    .computeIfAbsent(TypeId.MESSAGE.text(row.getUUID("message_id")), id -> new ArrayList<>())
                    .add(AttachmentView.of(file(row))));
            return byMessage;
        });
    }

    /** Files of messages, in a transaction of the caller's. */
    public Uni<Map<UUID, List<StoredFile>>> of(SqlConnection tx, UUID business, Collection<UUID> messages) {
        return tx.preparedQuery(OF_MESSAGES)
                .execute(Tuple.of(business, messages.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, List<StoredFile>> byMessage = new HashMap<>();
                    rows.forEach(row -> byMessage
                            .computeIfAbsent(row.getUUID("message_id"), id -> new ArrayList<>())
                            .add(file(row)));
                    return byMessage;
                });
    }

    /** What is known of a file. */
    Uni<StoredFile> find(UUID business, UUID id) {
        return tenancy.read(business, FIND, Tuple.of(business, id)).map(rows -> {
            if (rows.size() == 0) {
                throw new NotFoundProblem("attachment");
            }
            return file(rows.iterator().next());
        });
    }

    private static StoredFile file(Row row) {
        return new StoredFile(
                row.getUUID("id"), row.getString("name"), row.getString("content_type"), row.getLong("size"));
    }

    private Tuple rows(UUID business, UUID conversation, UUID message, UUID user, List<StoredFile> files) {
        return Tuple.tuple()
                .addUUID(business)
                .addUUID(conversation)
                .addUUID(message)
                .addUUID(user)
                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC))
                .addArrayOfUUID(files.stream().map(StoredFile::id).toArray(UUID[]::new))
                .addArrayOfString(files.stream().map(StoredFile::name).toArray(String[]::new))
                .addArrayOfString(files.stream().map(StoredFile::contentType).toArray(String[]::new))
                .addArrayOfLong(files.stream().map(StoredFile::size).toArray(Long[]::new));
    }
}
