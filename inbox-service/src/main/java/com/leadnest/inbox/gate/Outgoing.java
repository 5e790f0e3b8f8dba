package com.leadnest.inbox.gate;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that somebody is about to send.
 *
 * @param messageId its row
 * @param leadId whom it is for, or null for someone who is not a lead
 * @param nature what kind of message it is
 * @param to e-mail address or E.164; null when the person has none
 * @param content what it says
 * @param expiresAt too late after this, or null
 */
public record Outgoing(UUID messageId, UUID leadId, Nature nature, String to, Content content, Instant expiresAt) {

    /**
     * @param channel email or sms
     * @param kind sequence, reply or auto
     * @param purpose marketing, transactional, or null for what a person writes
     */
    public record Nature(String channel, String kind, String purpose) {

        boolean isSms() {
            return channel.equals("sms");
        }

        /** The answer to STOP or HELP: the law asks for it, so nothing of the person's wishes holds it back. */
        boolean isAnswer() {
            return kind.equals("auto");
        }

        boolean isOfSequence() {
            return kind.equals("sequence");
        }
    }

    /**
     * @param subject of an e-mail, or null
     * @param text plain text
     * @param html of an e-mail, or null
     * @param segments parts of a text
     */
    public record Content(String subject, String text, String html, int segments) {}
}
