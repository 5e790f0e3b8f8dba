package com.leadnest.inbox.channel;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.leadnest.embedded.FreePort;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A real mail server, SMTP and IMAP, on the loopback interface. */
public final class LocalMail implements QuarkusTestResourceLifecycleManager {

    /** The mailbox that reply addresses share, as in the embedded run. */
    private static final String REPLIES = "replies";

    private static GreenMail mail;

    @Override
    public Map<String, String> start() {
        ServerSetup smtp = new ServerSetup(FreePort.any(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        ServerSetup imap = new ServerSetup(FreePort.any(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
        mail = new GreenMail(new ServerSetup[] {smtp, imap});
        mail.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        comeBack();
        return Map.of(
                "leadnest.inbox.smtp.local",
                "127.0.0.1:" + mail.getSmtp().getPort(),
                "leadnest.inbox.imap.url",
                "imap://" + REPLIES + ":any@127.0.0.1:" + mail.getImap().getPort() + "/INBOX",
                "leadnest.inbox.send.reply-domain",
                "reply.example.net");
    }

    @Override
    public void stop() {
        mail.stop();
    }

    /** It forgets every mail, as one that keeps them in memory does. */
    public static void goAway() {
        mail.stop();
    }

    public static void comeBack() {
        mail.start();
        UserManager users = mail.getUserManager();
        users.setMessageDeliveryHandler((message, to) -> {
            String user = to.getEmail().startsWith("reply+") ? REPLIES : to.getEmail();
            GreenMailUser known = users.getUser(user);
            return known != null ? known : users.createUser(user, user, user);
        });
    }

    /** Hands a mail to it as another mail server would. */
    public static void deliver(String from, String to, String raw) {
        try {
            Session session = Session.getInstance(new Properties());
            session.getProperties().put("mail.smtp.from", from);
            MimeMessage message = new MimeMessage(
                    session, new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect("127.0.0.1", mail.getSmtp().getPort(), null, null);
                transport.sendMessage(message, new Address[] {new InternetAddress(to)});
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static GreenMail server() {
        return mail;
    }

    public static List<MimeMessage> received() {
        return List.of(mail.getReceivedMessages());
    }
}
