package com.leadnest.inbox.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Reads a mail from its bytes. Blocks, and takes its memory: one at a time for each processor is enough. */
public final class MailReader {

    private static final int MOST_HEADERS = 200;
    private static final int LONGEST_HEADER = 4000;
    private static final int LONGEST_SUBJECT = 500;

    /** What servers add is asked first: the visible header may name a list. */
    private static final List<String> RECIPIENTS = List.of(
            "Delivered-To",
            "X-Original-To",
            "Envelope-To",
            "X-Envelope-To",
            "X-Rcpt-To",
            "X-Forwarded-To",
            "To",
            "Cc",
            "Bcc",
            "Resent-To");

    /** Making one looks through the whole class path, which takes longer than reading a mail. */
    private static final Session SESSION = lenient();

    private MailReader() {}

    /** @throws UnreadableMail when it is no mail, has no sender, or is built to hurt its reader */
    public static ReadMail read(byte[] raw) throws UnreadableMail {
        MimeBounds.check(raw);
        try {
            MimeMessage mime = new MimeMessage(SESSION, new SharedByteArrayInputStream(raw));
            ReadMail.Header header = header(mime);
            Leaves leaves = Leaves.of(mime);
            MailParts parts = MailParts.of(leaves);
            Optional<MailReport> report =
                    ReportReader.read(header, leaves, parts.words().text());
            if (header.from() == null && report.isEmpty()) {
                throw new UnreadableMail("The mail has no sender");
            }
            return new ReadMail(header, parts.words(), parts.files(), parts.left(), report.orElse(null));
        } catch (MessagingException | RuntimeException broken) {
            throw new UnreadableMail("The mail is not readable as MIME: " + broken.getMessage());
        }
    }

    private static Session lenient() {
        Properties settings = new Properties();
        settings.put("mail.mime.address.strict", "false");
        return Session.getInstance(settings);
    }

    private static ReadMail.Header header(MimeMessage mime) throws MessagingException {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<String> recipients = new ArrayList<>();
        for (String name : RECIPIENTS) {
            String[] values = mime.getHeader(name);
            for (String value : values == null ? new String[0] : values) {
                recipients.addAll(Addresses.in(value));
            }
        }
        for (Header each : Collections.list(mime.getAllHeaders())) {
            if (all.size() < MOST_HEADERS) {
                all.putIfAbsent(each.getName(), decoded(each.getValue(), LONGEST_HEADER));
            }
        }
        return new ReadMail.Header(
                MessageIds.first(mime.getHeader("Message-ID", " ")),
                Addresses.single(mime.getHeader("From", ",")),
                decoded(mime.getHeader("Subject", " "), LONGEST_SUBJECT),
                MessageIds.first(mime.getHeader("In-Reply-To", " ")),
                MessageIds.of(mime.getHeader("References", " ")),
                recipients.stream().distinct().toList(),
                all);
    }

    private static String decoded(String value, int longest) {
        if (value == null) {
            return null;
        }
        String text = MimeUtility.unfold(value);
        try {
            text = MimeUtility.decodeText(text);
        } catch (UnsupportedEncodingException unknown) {
            // As it stands, then.
        }
        String clean = text.replaceAll("[\\p{Cntrl}]+", " ").strip();
        return clean.length() <= longest ? clean : clean.substring(0, longest);
    }
}
