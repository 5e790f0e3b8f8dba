package com.leadnest.inbox.mail;

import java.util.List;
import java.util.Map;

/**
 * A mail as it was read: bounded in every direction.
 *
 * @param files to be decoded one by one, while the mail is in memory
 * @param left what was not taken, in words for the reader
 * @param report what a mail server or a mailbox provider tells about a mail of ours; null for what people write
 */
public record ReadMail(Header header, Words words, List<FilePart> files, List<String> left, MailReport report) {

    /**
     * @param messageId RFC 5322 id without angle brackets, or null
     * @param from normalised, or null
     * @param recipients every address it is or was under way to, from the header that the sender wrote and from those
     *     that mail servers added
     * @param all the first value of each header
     */
    public record Header(
            String messageId,
            String from,
            String subject,
            String inReplyTo,
            List<String> references,
            List<String> recipients,
            Map<String, String> all) {}

    /** @param text plain, made from the HTML when there was nothing else. @param html or null */
    public record Words(String text, String html) {}

    /**
     * What makes it the same mail, whatever way it comes: ways add headers of their own. The id alone does not, for there
     * are programs that give one id to all their mails.
     */
    public String identity() {
        String date = header.all().getOrDefault("Date", "");
        StringBuilder names = new StringBuilder();
        files.forEach(file -> names.append(file.name()).append('\n'));
        String digest = Digest.of(header.from(), date, header.subject(), words.text(), words.html(), names.toString());
        return header.messageId() == null ? digest : header.messageId() + ":" + digest.substring(0, 16);
    }
}
