package com.leadnest.inbox.channel;

import jakarta.activation.DataHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.stream.Collectors;

/** An outgoing message as MIME: text with HTML beside it, files, and the headers that keep a thread together. */
@Singleton
class MailWriter {

    private final Clock clock;
    private final DkimSignature signature;

    @Inject
    MailWriter(Clock clock, DkimSignature signature) {
        this.clock = clock;
        this.signature = signature;
    }

    MimeMessage write(Session session, Outgoing message) throws MessagingException {
        Mail mail = message.mail();
        MimeMessage mime = new OwnIdMessage(session, mail.messageId());
        mime.setFrom(address(message.from(), mail.fromName()));
        mime.setRecipient(Message.RecipientType.TO, address(message.to(), null));
        if (mail.replyTo() != null) {
            mime.setReplyTo(new InternetAddress[] {address(mail.replyTo(), mail.fromName())});
        }
        mime.setSubject(mail.subject() == null ? "" : mail.subject(), StandardCharsets.UTF_8.name());
        mime.setSentDate(Date.from(clock.instant()));
        if (!mail.references().isEmpty()) {
            mime.setHeader(
                    "In-Reply-To", "<" + mail.references().get(mail.references().size() - 1) + ">");
            mime.setHeader(
                    "References",
                    mail.references().stream().map(id -> "<" + id + ">").collect(Collectors.joining("\r\n ")));
        }
        for (var header : mail.headers().entrySet()) {
            mime.setHeader(header.getKey(), header.getValue());
        }
        body(mime, message);
        mime.saveChanges();
        return signature.sign(mime);
    }

    private static void body(MimeMessage mime, Outgoing message) throws MessagingException {
        Mail mail = message.mail();
        if (mail.html() == null && mail.attachments().isEmpty()) {
            mime.setText(message.text(), StandardCharsets.UTF_8.name());
            return;
        }
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(message.text(), "plain"));
        if (mail.html() != null) {
            alternatives.addBodyPart(text(mail.html(), "html"));
        }
        if (mail.attachments().isEmpty()) {
            mime.setContent(alternatives);
            return;
        }
        MimeMultipart all = new MimeMultipart("mixed");
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(alternatives);
        all.addBodyPart(first);
        for (Mail.Attachment attachment : mail.attachments()) {
            all.addBodyPart(file(attachment));
        }
        mime.setContent(all);
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), kind);
        return part;
    }

    private static MimeBodyPart file(Mail.Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new AttachedFile(attachment)));
        part.setFileName(attachment.name());
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        return part;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            InternetAddress parsed = new InternetAddress(address, name, StandardCharsets.UTF_8.name());
            parsed.validate();
            return parsed;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
