package com.leadnest.inbox.conversation;

import com.leadnest.contracts.message.MessageRef;
import com.leadnest.kernel.id.TypeId;
import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;

/**
 * What the journal knows of a stored message.
 *
 * @param neverSent whether no provider had taken it before this change
 */
record MessageRow(
        UUID id,
        UUID conversationId,
        String channel,
        String kind,
        UUID enrolmentId,
        Integer step,
        UUID authorId,
        String subject,
        String preview,
        boolean sandbox,
        boolean neverSent) {

    static final String COLUMNS = "m.id, m.conversation_id, m.channel, m.kind, m.enrolment_id, m.step, m.author_id,"
            + " m.subject, m.sandbox";

    static MessageRow read(Row row, boolean neverSent) {
        return new MessageRow(
                row.getUUID("id"),
                row.getUUID("conversation_id"),
                row.getString("channel"),
                row.getString("kind"),
                row.getUUID("enrolment_id"),
                row.getInteger("step"),
                row.getUUID("author_id"),
                row.getString("subject"),
                null,
                row.getBoolean("sandbox"),
                neverSent);
    }

    static MessageRow of(NewMessage message) {
        StepOrigin step = message.step();
        return new MessageRow(
                message.id(),
                message.conversationId(),
                message.manner().channel(),
                message.manner().kind(),
                step == null ? null : step.enrolmentId(),
                step == null ? null : step.step(),
                message.sender().author(),
                message.content().subject(),
                message.content().preview(),
                message.isOfSandbox(),
                true);
    }

    MessageRef ref(LockedThread thread) {
        return new MessageRef(
                TypeId.MESSAGE.text(id),
                TypeId.CONVERSATION.text(conversationId),
                TypeId.LEAD.textOrNull(thread.leadId()),
                channel,
                kind,
                TypeId.ENROLMENT.textOrNull(enrolmentId),
                step,
                TypeId.USER.textOrNull(authorId),
                sandbox);
    }
}
