package com.leadnest.inbox.sandbox;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A mail to play as if a person had sent it: an answer to one of ours, or one from an address to another.
 *
 * @param messageId {@code msg_…} of the mail that it answers; then the rest follows from that, if it is not given
 * @param from whose mail it is
 * @param to a reply address, or an address of the business
 */
record SandboxMail(
        String messageId,
        @Email String from,
        @Email String to,
        @Size(max = 300) String subject,
        @NotBlank @Size(max = 100_000) String text) {

    /** It is under way to LeadNest. @param rfcMessageId by which it will be known */
    record Receipt(String rfcMessageId, String from, String to) {}
}
