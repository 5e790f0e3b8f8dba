package com.leadnest.inbox.channel;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What an e-mail has beside sender, recipient and text.
 *
 * @param fromName shown for the sender, or null
 * @param replyTo where an answer goes, or null
 * @param html or null
 * @param messageId RFC 5322 Message-ID without angle brackets: ours, the same at every attempt
 * @param references ids of the thread without angle brackets, oldest first; the last is what it answers
 * @param headers more of them, e.g. List-Unsubscribe
 */
public record Mail(
        String fromName,
        String replyTo,
        String subject,
        String html,
        String messageId,
        List<String> references,
        Map<String, String> headers,
        List<Attachment> attachments) {

    /** A file that goes along. @param file where it lies; read when the mail is sent, and never whole into memory */
    public record Attachment(String name, String contentType, Path file) {}
}
