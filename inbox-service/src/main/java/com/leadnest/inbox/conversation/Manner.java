package com.leadnest.inbox.conversation;

/**
 * Of what kind a new message is.
 *
 * @param channel email, sms, task or note
 * @param kind sequence, reply, auto, note, inbound or task
 * @param purpose marketing or transactional; null for what is not sent
 * @param state the one it begins in
 * @param reason why it begins deferred or cancelled; of what came in, its intent
 */
public record Manner(String channel, String kind, String purpose, MessageState state, String reason) {

    /** Waits for the sender. */
    public static Manner queued(String channel, String kind, String purpose) {
        return new Manner(channel, kind, purpose, MessageState.QUEUED, null);
    }

    /** Came in. @param intent reply, opt_out, opt_in, help or auto_reply */
    public static Manner received(String channel, String intent) {
        return new Manner(channel, "inbound", null, MessageState.RECEIVED, intent);
    }

    /** Stays in the conversation and goes nowhere. */
    public static Manner noted(String channel, String kind) {
        return new Manner(channel, kind, null, MessageState.NOTED, null);
    }

    boolean isInbound() {
        return kind.equals("inbound");
    }

    /** Whether a person of the team answered with it, or the sender answers in their name. */
    boolean isReply() {
        return kind.equals("reply");
    }
}
