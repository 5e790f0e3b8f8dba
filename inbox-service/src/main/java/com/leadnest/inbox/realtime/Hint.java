package com.leadnest.inbox.realtime;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * What browsers are told: that something changed and where, never what it says. They read it over the API, which knows
 * who may see it. Replicas tell it each other as JSON that no resource has in its signature: hence the registration.
 *
 * @param business {@code biz_…}
 * @param event message, status, conversation, presence or typing
 * @param conversationId {@code conv_…}; null when so much changed that a list had better be read again
 * @param messageId {@code msg_…}, or null
 * @param state of a message, or of a person: viewing, typing, left; else null
 * @param userId {@code user_…} whose presence it is, or null
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hint(
        String business, String event, String conversationId, String messageId, String state, String userId) {

    /** A message was added. */
    public static Hint message(UUID business, UUID conversation, UUID message) {
        return of(business, "message", conversation, message, null, null);
    }

    /** A message changed its state. */
    public static Hint status(UUID business, UUID conversation, UUID message, String state) {
        return of(business, "status", conversation, message, state, null);
    }

    /** A conversation changed: assigned, closed, read. */
    public static Hint conversation(UUID business, UUID conversation) {
        return of(business, "conversation", conversation, null, null, null);
    }

    /** Someone looks at a conversation or left it. */
    public static Hint presence(UUID business, UUID conversation, UUID user, String state) {
        return of(business, "typing".equals(state) ? "typing" : "presence", conversation, null, state, user);
    }

    private static Hint of(UUID business, String event, UUID conversation, UUID message, String state, UUID user) {
        return new Hint(
                TypeId.BUSINESS.text(business),
                event,
                TypeId.CONVERSATION.textOrNull(conversation),
                TypeId.MESSAGE.textOrNull(message),
                state,
                TypeId.USER.textOrNull(user));
    }

    /** Stands for all the hints of a large batch. */
    Hint summary() {
        return new Hint(business, "conversation", null, null, null, null);
    }
}
