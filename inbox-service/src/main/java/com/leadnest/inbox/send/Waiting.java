package com.leadnest.inbox.send;

import com.leadnest.inbox.channel.SmsSegments;
import com.leadnest.inbox.conversation.Fence;
import com.leadnest.inbox.conversation.MessageState;
import com.leadnest.inbox.gate.Outgoing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A stored message whose turn has come.
 *
 * @param person whom it is for
 * @param says its words
 * @param progress how far it got
 */
record Waiting(UUID id, UUID conversation, Outgoing.Nature nature, Person person, Words says, Progress progress) {

    /** @param to the address of today, or null when the person has none for this channel */
    record Person(UUID lead, String to) {}

    /**
     * @param messageId its RFC 5322 id, or null before the first attempt
     * @param thread ids of the mails it answers, oldest first; empty for what begins a thread
     */
    record Words(String subject, String text, String html, String messageId, List<String> thread) {}

    /**
     * @param claimedBy who sends it, or null
     * @param expiresAt not to be sent after this, or null
     * @param stopped why its sequence sends nothing more to the person, or null
     * @param paused whether its enrolment rests
     */
    record Progress(
            MessageState state, int attempts, UUID claimedBy, Instant expiresAt, String stopped, boolean paused) {}

    /** As the gate wants to see it. */
    Outgoing asked() {
        int segments = nature.channel().equals("sms") ? SmsSegments.count(says.text()) : 1;
        return new Outgoing(
                id,
                person.lead(),
                nature,
                person.to(),
                new Outgoing.Content(says.subject(), says.text(), says.html(), segments),
                progress.expiresAt());
    }

    /** Of whoever was sending it last. */
    Fence lastFence() {
        return new Fence(progress.claimedBy(), progress.attempts());
    }
}
