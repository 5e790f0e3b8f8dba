package com.leadnest.inbox.message;

import com.leadnest.inbox.attachment.Attachments;
import com.leadnest.inbox.channel.SmsSegments;
import com.leadnest.inbox.conversation.Content;
import com.leadnest.inbox.conversation.Manner;
import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.conversation.MovedConversation.Held;
import com.leadnest.inbox.conversation.NewMessage;
import com.leadnest.inbox.gate.Gate;
import com.leadnest.inbox.gate.Outgoing;
import com.leadnest.inbox.gate.Verdict;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.UnprocessableProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Asks the gate about an answer and queues it. */
@Singleton
class ReplyOutlet {

    private static final String ADDRESSES =
            "SELECT email, phone FROM contacts WHERE business_id = $1 AND lead_id = $2 AND deleted_at IS NULL";

    private final Gate gate;
    private final MessageJournal journal;
    private final Attachments attachments;
    private final Clock clock;

    @Inject
    ReplyOutlet(Gate gate, MessageJournal journal, Attachments attachments, Clock clock) {
        this.gate = gate;
        this.journal = journal;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * Queues a message in a conversation that is locked; later than now is the sender's affair, never is not.
     *
     * @throws UnprocessableProblem with the gate's reason as its code, or about the files
     */
    Uni<UUID> queue(SqlConnection tx, Replies.Writer writer, Held held, ReplyRequest request) {
        UUID id = TypeId.newId();
        Instant now = clock.instant();
        Content content = request.content(held.subject());
        List<UUID> files = request.files();
        if (!files.isEmpty() && !request.channel().equals("email")) {
            throw new UnprocessableProblem("attachments_not_supported", "Texts carry no files: send an e-mail.");
        }
        return address(tx, writer.business(), held, request.channel())
                .chain(to ->
                        gate.decide(tx, writer.business(), outgoing(id, held, request.channel(), to, content), now))
                .invoke(ReplyOutlet::refuse)
                .chain(() -> journal.append(
                        tx, writer.business(), List.of(message(id, writer, held, request, content, now))))
                .chain(() -> attachments.attach(tx, writer.business(), held.id(), id, files))
                .replaceWith(id);
    }

    private static void refuse(Verdict verdict) {
        if (verdict instanceof Verdict.Refuse refusal) {
            throw new UnprocessableProblem(refusal.reason(), ReasonText.of(refusal.reason(), refusal.detail()));
        }
    }

    private static Uni<String> address(SqlConnection tx, UUID business, Held held, String channel) {
        boolean byMail = channel.equals("email");
        if (held.leadId() == null) {
            String address = held.address();
            return Uni.createFrom().item(address.contains("@") == byMail ? address : null);
        }
        return tx.preparedQuery(ADDRESSES)
                .execute(Tuple.of(business, held.leadId()))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getString(byMail ? "email" : "phone"));
    }

    private static Outgoing outgoing(UUID id, Held held, String channel, String to, Content content) {
        int segments = channel.equals("sms") ? SmsSegments.count(content.text()) : 1;
        return new Outgoing(
                id,
                held.leadId(),
                new Outgoing.Nature(channel, "reply", null),
                to,
                new Outgoing.Content(content.subject(), content.text(), content.html(), segments),
                null);
    }

    private static NewMessage message(
            UUID id, Replies.Writer writer, Held held, ReplyRequest request, Content content, Instant now) {
        return new NewMessage(
                id,
                held.id(),
                writer.dedupeKey(id),
                Manner.queued(request.channel(), "reply", null),
                content,
                null,
                NewMessage.Sender.member(writer.user()),
                NewMessage.Timing.at(now));
    }
}
