package com.leadnest.e2e;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What a person at the other end has: a mailbox at the local mail server, and a way to answer. */
final class MailClient {

    private static final String HERE = "127.0.0.1";

    private final Stack stack;
    private final String address;

    MailClient(Stack stack, String address) {
        this.stack = stack;
        this.address = address;
    }

    /** The mails in the mailbox, as they are now. */
    List<MimeMessage> mails() throws MessagingException, IOException {
        Session session = Session.getInstance(new Properties());
        List<MimeMessage> mails = new ArrayList<>();
        try (Store store = session.getStore("imap")) {
            store.connect(HERE, stack.port("mail-imap"), address, "any");
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                for (Message mail : inbox.getMessages()) {
                    ByteArrayOutputStream raw = new ByteArrayOutputStream();
                    mail.writeTo(raw);
                    mails.add(new MimeMessage(session, new ByteArrayInputStream(raw.toByteArray())));
                }
            }
        }
        return mails;
    }

    /** Answers as a mail program does. @param automatic whether it is an out-of-office note */
    void answer(MimeMessage mail, String text, boolean automatic) throws MessagingException {
        Session session = Session.getInstance(new Properties());
        MimeMessage answer = (MimeMessage) mail.reply(false);
        answer.setFrom(new InternetAddress(address));
        answer.setText(text);
        if (automatic) {
            answer.setHeader("Auto-Submitted", "auto-replied");
        }
        answer.saveChanges();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(HERE, stack.port("mail"), null, null);
            transport.sendMessage(answer, answer.getAllRecipients());
        }
    }
}
