package com.leadnest.inbox.sandbox;

import com.leadnest.inbox.channel.LocalMailServer;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.problem.UnprocessableProblem;
import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Mails that a developer sends as if they were somebody else: over SMTP to the local mail server, and on as any other. */
@Singleton
class PlayedMails {

    private static final String ANSWERED = "SELECT m.to_address, m.subject, m.rfc_message_id, r.token FROM messages m"
            + " LEFT JOIN reply_addresses r ON r.conversation_id = m.conversation_id"
            + " WHERE m.business_id = $1 AND m.id = $2 AND m.channel = 'email' AND m.direction = 'out'";

    private final Tenancy tenancy;
    private final LocalMailServer server;

    @Inject
    PlayedMails(Tenancy tenancy, LocalMailServer server) {
        this.tenancy = tenancy;
        this.server = server;
    }

    Uni<SandboxMail.Receipt> play(UUID business, SandboxMail mail) {
        if (!server.isThere()) {
            throw new UnprocessableProblem(
                    "no_local_mail_server", "Mails can be played where ./leadnest up brings the mail server.");
        }
        return written(business, mail).chain(letter -> server.send(letter)
                .map(id -> new SandboxMail.Receipt(id, letter.from(), letter.to())));
    }

    private Uni<LocalMailServer.Letter> written(UUID business, SandboxMail mail) {
        if (mail.messageId() != null && !mail.messageId().isBlank()) {
            return tenancy.read(business, ANSWERED, Tuple.of(business, TypeId.MESSAGE.parse(mail.messageId())))
                    .map(rows -> {
                        if (rows.size() == 0) {
                            throw new NotFoundProblem("message");
                        }
                        return answer(rows.iterator().next(), mail);
                    });
        }
        if (mail.from() == null || mail.to() == null) {
            throw ValidationProblem.of(mail.from() == null ? "from" : "to", "is needed without a message_id");
        }
        return Uni.createFrom()
                .item(new LocalMailServer.Letter(mail.from(), mail.to(), mail.subject(), mail.text(), null));
    }

    private static LocalMailServer.Letter answer(Row answered, SandboxMail mail) {
        String rfcId = answered.getString("rfc_message_id");
        if (rfcId == null || answered.getString("token") == null) {
            throw new UnprocessableProblem("not_sent", "The message has not been sent yet, so nobody can answer it.");
        }
        String reply = "reply+" + answered.getString("token") + rfcId.substring(rfcId.indexOf('@'));
        String subject = "Re: " + answered.getString("subject");
        return new LocalMailServer.Letter(
                mail.from() == null ? answered.getString("to_address") : mail.from(),
                mail.to() == null ? reply : mail.to(),
                mail.subject() == null ? subject : mail.subject(),
                mail.text(),
                rfcId);
    }
}
