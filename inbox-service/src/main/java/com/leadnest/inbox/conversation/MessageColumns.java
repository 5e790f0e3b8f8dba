package com.leadnest.inbox.conversation;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/** Messages and outcomes as the JSON rows that {@link MessageRows} reads: one parameter for a batch of any size. */
final class MessageColumns {

    private MessageColumns() {}

    static JsonObject of(NewMessage message, LockedThread thread) {
        Manner manner = message.manner();
        boolean inbound = manner.isInbound();
        JsonObject row = new JsonObject()
                .put("id", message.id().toString())
                .put("conversation_id", message.conversationId().toString())
                .put("lead_id", text(thread.leadId()))
                .put("direction", inbound ? "in" : "out")
                .put("channel", manner.channel())
                .put("kind", manner.kind())
                .put("purpose", manner.purpose())
                .put("state", manner.state().text())
                .put(inbound ? "intent" : "reason", manner.reason())
                .put("dedupe_key", message.dedupeKey())
                .put("subject", message.content().subject())
                .put("body_text", message.content().text())
                .put("body_html", message.content().html())
                .put("not_before", text(message.timing().notBefore()))
                .put("expires_at", text(message.timing().expiresAt()))
                .put("created_at", text(message.timing().createdAt()))
                .put("position", thread.nextPosition())
                .put("sandbox", message.isOfSandbox());
        return step(sender(row, message.sender()), message.step());
    }

    private static JsonObject sender(JsonObject row, NewMessage.Sender sender) {
        JsonArray mentions = new JsonArray();
        sender.mentions().forEach(user -> mentions.add(user.toString()));
        return row.put("author_id", text(sender.author()))
                .put("mentions", mentions)
                .put("from_address", sender.from())
                .put("to_address", sender.to())
                .put("provider", sender.provider())
                .put("provider_id", sender.providerId())
                .put("rfc_message_id", sender.rfcMessageId())
                .put("rfc_in_reply_to", sender.rfcInReplyTo());
    }

    private static JsonObject step(JsonObject row, StepOrigin step) {
        if (step == null) {
            return row.put("first_touch", false);
        }
        return row.put("enrolment_id", text(step.enrolmentId()))
                .put("step", step.step())
                .put("variant", step.variant())
                .put("sequence_name", step.sequenceName())
                .put("first_touch", step.firstTouch());
    }

    static JsonObject of(Outcome outcome) {
        JsonArray allowed = new JsonArray();
        outcome.state().predecessors().forEach(state -> allowed.add(state.text()));
        JsonObject row = new JsonObject()
                .put("id", outcome.messageId().toString())
                .put("state", outcome.state().text())
                .put("allowed", allowed);
        if (outcome.fence() != null) {
            row.put("owner", outcome.fence().owner().toString())
                    .put("attempt", outcome.fence().attempt());
        }
        if (outcome instanceof Outcome.Sent sent) {
            receipt(row, sent.receipt()).put("sent_at", text(sent.at()));
        } else if (outcome instanceof Outcome.Delivered delivered) {
            // A report may overtake the provider's answer: then it is news of both.
            receipt(row, delivered.receipt())
                    .put("sent_at", text(delivered.at()))
                    .put("delivered_at", text(delivered.at()));
        } else if (outcome instanceof Outcome.Deferred deferred) {
            row.put("reason", deferred.reason()).put("not_before", text(deferred.retryAt()));
        } else if (outcome instanceof Outcome.Failed failed) {
            row.put("reason", failed.reason()).put("detail", failed.detail());
        } else if (outcome instanceof Outcome.Unconfirmed unconfirmed) {
            row.put("detail", unconfirmed.detail());
        } else if (outcome instanceof Outcome.Cancelled cancelled) {
            row.put("reason", cancelled.reason());
        } else if (outcome instanceof Outcome.Held) {
            row.put("reason", "paused");
        } else if (outcome instanceof Outcome.Requeued requeued) {
            row.put("not_before", text(requeued.at()));
        }
        return row;
    }

    private static JsonObject receipt(JsonObject row, Receipt receipt) {
        return receipt == null
                ? row
                : row.put("provider", receipt.provider())
                        .put("provider_id", receipt.providerId())
                        .put("segments", receipt.segments())
                        .put("sandbox", receipt.sandbox());
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }
}
