package com.leadnest.inbox.send;

import com.leadnest.inbox.channel.Channels;
import com.leadnest.inbox.channel.Mail;
import com.leadnest.inbox.channel.Outgoing;
import com.leadnest.inbox.gate.Verdict;
import com.leadnest.inbox.settings.Settings;
import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes of the gate's letters what a provider gets, and keeps with the message what its answers are known by. */
@Singleton
class LetterBox {

    private static final String KEEP = "UPDATE messages m SET from_address = t.sender, to_address = t.recipient,"
            + " rfc_message_id = t.rfc_id, called_at = $3 FROM jsonb_to_recordset($2) AS t (id uuid, sender text, recipient text,"
            + " rfc_id text) WHERE m.business_id = $1 AND m.id = t.id";

    private final Channels channels;
    private final SendConfig config;
    private final ReplyAddresses replies;

    @Inject
    LetterBox(Channels channels, SendConfig config, ReplyAddresses replies) {
        this.channels = channels;
        this.config = config;
        this.replies = replies;
    }

    Uni<List<Outgoing>> fill(
            SqlConnection tx,
            UUID business,
            Map<UUID, Verdict.Letter> letters,
            Map<UUID, Waiting> messages,
            Instant now) {
        if (letters.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<UUID> mailed = letters.keySet().stream()
                .map(messages::get)
                .filter(message -> message.nature().channel().equals("email"))
                .map(Waiting::conversation)
                .distinct()
                .toList();
        return replies.of(tx, business, mailed).chain(tokens -> {
            List<Outgoing> filled = new ArrayList<>();
            JsonArray rows = new JsonArray();
            letters.forEach((id, letter) -> {
                Waiting message = messages.get(id);
                Outgoing outgoing = message.nature().channel().equals("email")
                        ? mail(business, message, letter, tokens.get(message.conversation()), now)
                        : text(business, message, letter, now);
                filled.add(outgoing);
                rows.add(row(outgoing));
            });
            return tx.preparedQuery(KEEP)
                    .execute(Tuple.of(business, rows, now.atOffset(ZoneOffset.UTC)))
                    .replaceWith(filled);
        });
    }

    private Outgoing text(UUID business, Waiting message, Verdict.Letter letter, Instant now) {
        Settings.Sender sender = letter.sender();
        String from = first(
                sender.messagingServiceSid(), sender.smsFrom(), config.smsFrom().orElse(null), "sandbox");
        return new Outgoing(message.id(), business, from, letter.to(), letter.text(), null, now);
    }

    private Outgoing mail(UUID business, Waiting message, Verdict.Letter letter, String token, Instant now) {
        Settings.Sender sender = letter.sender();
        String replyDomain = first(sender.replyDomain(), config.replyDomain().orElse(null), "leadnest.localhost");
        String from = first(
                sender.fromEmail(),
                config.mailFrom().orElse(null),
                channels.email().sandbox() ? "hello@" + replyDomain : "");
        String messageId = message.says().messageId() == null
                ? TypeId.MESSAGE.text(message.id()) + "@" + replyDomain
                : message.says().messageId();
        Mail mail = new Mail(
                sender.name(),
                "reply+" + token + "@" + replyDomain,
                letter.subject(),
                letter.html(),
                messageId,
                message.says().thread(),
                letter.headers(),
                List.of());
        return new Outgoing(message.id(), business, from, letter.to(), letter.text(), mail, now);
    }

    private static JsonObject row(Outgoing outgoing) {
        return new JsonObject()
                .put("id", outgoing.messageId().toString())
                .put("sender", outgoing.from())
                .put("recipient", outgoing.to())
                .put("rfc_id", outgoing.mail() == null ? null : outgoing.mail().messageId());
    }

    private static String first(String... candidates) {
        for (String each : candidates) {
            if (each != null && !each.isBlank()) {
                return each;
            }
        }
        return "";
    }
}
