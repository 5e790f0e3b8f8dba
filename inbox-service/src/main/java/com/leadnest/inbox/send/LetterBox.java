package com.leadnest.inbox.send;

import com.leadnest.inbox.channel.Outgoing;
import com.leadnest.inbox.gate.Verdict;
import com.leadnest.inbox.settings.Settings;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes of the gate's letters what a provider gets, and keeps with the message what its answers are known by. */
@Singleton
class LetterBox {

    private static final String KEEP = "UPDATE messages m SET from_address = t.sender, to_address = t.recipient,"
            + " rfc_message_id = t.rfc_id, called_at = $3 FROM jsonb_to_recordset($2) AS t (id uuid, sender text,"
            + " recipient text, rfc_id text) WHERE m.business_id = $1 AND m.id = t.id";

    private final SendConfig config;
    private final Envelopes envelopes;

    @Inject
    LetterBox(SendConfig config, Envelopes envelopes) {
        this.config = config;
        this.envelopes = envelopes;
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
        Map<UUID, Verdict.Letter> mails = new LinkedHashMap<>(letters);
        mails.keySet().removeIf(id -> !messages.get(id).nature().channel().equals("email"));
        return envelopes.of(tx, business, mails, messages, now).chain(mailed -> {
            List<Outgoing> filled = new ArrayList<>();
            JsonArray rows = new JsonArray();
            letters.forEach((id, letter) -> {
                Outgoing outgoing = mailed.containsKey(id) ? mailed.get(id) : text(business, id, letter, now);
                filled.add(outgoing);
                rows.add(row(outgoing));
            });
            return tx.preparedQuery(KEEP)
                    .execute(Tuple.of(business, rows, now.atOffset(ZoneOffset.UTC)))
                    .replaceWith(filled);
        });
    }

    private Outgoing text(UUID business, UUID message, Verdict.Letter letter, Instant now) {
        Settings.Sender sender = letter.sender();
        String from = first(
                sender.messagingServiceSid(), sender.smsFrom(), config.smsFrom().orElse(null), "sandbox");
        return new Outgoing(message, business, from, letter.to(), letter.text(), null, now);
    }

    private static JsonObject row(Outgoing outgoing) {
        return new JsonObject()
                .put("id", outgoing.messageId().toString())
                .put("sender", outgoing.from())
                .put("recipient", outgoing.to())
                .put("rfc_id", outgoing.mail() == null ? null : outgoing.mail().messageId());
    }

    /** The first that says something; empty when none does. */
    static String first(String... candidates) {
        for (String each : candidates) {
            if (each != null && !each.isBlank()) {
                return each;
            }
        }
        return "";
    }
}
