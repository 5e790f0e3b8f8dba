package com.leadnest.inbox.message;

import com.leadnest.inbox.attachment.AttachmentView;
import com.leadnest.inbox.attachment.Attachments;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads messages. */
@Singleton
public class Messages {

    private static final String THREAD = "SELECT id FROM conversations WHERE business_id = $1 AND id = $2";

    private static final String PAGE = "SELECT " + MessageView.COLUMNS + " FROM messages m WHERE m.business_id = $1"
            + " AND m.conversation_id = $2 AND ($3::uuid IS NULL OR m.position < (SELECT b.position FROM messages b"
            + " WHERE b.business_id = $1 AND b.id = $3 AND b.conversation_id = $2))"
            + " ORDER BY m.position DESC LIMIT $4";

    private static final String ONE =
            "SELECT " + MessageView.COLUMNS + " FROM messages m WHERE m.business_id = $1 AND m.id = $2";

    private final Tenancy tenancy;
    private final Attachments attachments;

    @Inject
    Messages(Tenancy tenancy, Attachments attachments) {
        this.tenancy = tenancy;
        this.attachments = attachments;
    }

    /** The latest messages of a conversation, or those before one. */
    Uni<MessagePage> page(UUID business, UUID conversation, UUID before, int limit) {
        return tenancy.read(business, THREAD, Tuple.of(business, conversation))
                .invoke(found -> {
                    if (found.size() == 0) {
                        throw new NotFoundProblem("conversation");
                    }
                })
                // One more than asked for tells whether there are earlier ones.
                .chain(() -> tenancy.read(business, PAGE, Tuple.of(business, conversation, before, limit + 1)))
                .chain(found -> {
                    List<Row> rows = new ArrayList<>();
                    found.forEach(rows::add);
                    boolean more = rows.size() > limit;
                    List<Row> shown = more ? rows.subList(0, limit) : rows;
                    return views(business, shown).map(views -> {
                        Collections.reverse(views);
                        return new MessagePage(views, more ? views.get(0).id() : null);
                    });
                });
    }

    /** One message. */
    Uni<MessageView> one(UUID business, UUID message) {
        return tenancy.read(business, ONE, Tuple.of(business, message)).chain(found -> {
            List<Row> rows = new ArrayList<>();
            found.forEach(rows::add);
            return views(business, rows)
                    .map(views -> views.stream().findFirst().orElseThrow(() -> new NotFoundProblem("message")));
        });
    }

    private Uni<List<MessageView>> views(UUID business, List<Row> rows) {
        UUID[] ids = rows.stream().map(row -> row.getUUID("id")).toArray(UUID[]::new);
        Uni<Map<String, List<AttachmentView>>> files = attachments.of(business, ids);
        // Cleaning the HTML of fifty mails is too long for an event loop.
        return files.emitOn(Infrastructure.getDefaultWorkerPool()).map(byMessage -> {
            List<MessageView> views = new ArrayList<>();
            for (Row row : rows) {
                String id = TypeId.MESSAGE.text(row.getUUID("id"));
                views.add(MessageView.read(row, byMessage.getOrDefault(id, List.of())));
            }
            return views;
        });
    }
}
