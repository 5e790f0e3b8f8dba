package com.leadnest.inbox.send;

import com.leadnest.inbox.channel.Channels;
import com.leadnest.inbox.channel.Mail;
import com.leadnest.inbox.channel.Outgoing;
import com.leadnest.inbox.gate.Verdict;
import com.leadnest.inbox.settings.Settings;
import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** E-mails with all that a mail server wants to know: who sends, where answers go, which thread they belong to. */
@Singleton
class Envelopes {

    private final Channels channels;
    private final SendConfig config;
    private final ReplyAddresses replies;
    private final Enclosures enclosures;

    @Inject
    Envelopes(Channels channels, SendConfig config, ReplyAddresses replies, Enclosures enclosures) {
        this.channels = channels;
        this.config = config;
        this.replies = replies;
        this.enclosures = enclosures;
    }

    /** @param letters of e-mails, by message */
    Uni<Map<UUID, Outgoing>> of(
            SqlConnection tx,
            UUID business,
            Map<UUID, Verdict.Letter> letters,
            Map<UUID, Waiting> messages,
            Instant now) {
        List<UUID> conversations = letters.keySet().stream()
                .map(id -> messages.get(id).conversation())
                .distinct()
                .toList();
        return replies.of(tx, business, conversations)
                .chain(tokens -> enclosures.of(tx, business, letters).map(enclosed -> {
                    Map<UUID, Outgoing> mails = new HashMap<>();
                    letters.forEach((id, letter) -> {
                        Waiting message = messages.get(id);
                        Mail mail = mail(message, letter, tokens.get(message.conversation()), enclosed.get(id));
                        mails.put(id, new Outgoing(id, business, from(letter), letter.to(), letter.text(), mail, now));
                    });
                    return mails;
                }));
    }

    private Mail mail(Waiting message, Verdict.Letter letter, String token, Enclosures.Enclosed enclosed) {
        String replyDomain = replyDomain(letter.sender());
        String messageId = message.says().messageId() == null
                ? TypeId.MESSAGE.text(message.id()) + "@" + replyDomain
                : message.says().messageId();
        return new Mail(
                letter.sender().name(),
                "reply+" + token + "@" + replyDomain,
                letter.subject(),
                enclosed.html(),
                messageId,
                message.says().thread(),
                letter.headers(),
                enclosed.files());
    }

    private String from(Verdict.Letter letter) {
        return LetterBox.first(
                letter.sender().fromEmail(),
                config.mailFrom().orElse(null),
                channels.email().sandbox() ? "hello@" + replyDomain(letter.sender()) : "");
    }

    private String replyDomain(Settings.Sender sender) {
        return LetterBox.first(sender.replyDomain(), config.replyDomain().orElse(null), "leadnest.localhost");
    }
}
