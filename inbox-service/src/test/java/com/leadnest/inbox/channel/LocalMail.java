package com.leadnest.inbox.channel;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;

/** A real mail server, SMTP and IMAP, on the loopback interface. */
public final class LocalMail implements QuarkusTestResourceLifecycleManager {

    private static GreenMail mail;

    @Override
    public Map<String, String> start() {
        ServerSetup smtp = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        ServerSetup imap = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
        mail = new GreenMail(new ServerSetup[] {smtp, imap});
        mail.start();
        return Map.of(
                "leadnest.inbox.smtp.local",
                "127.0.0.1:" + mail.getSmtp().getPort(),
                "leadnest.inbox.send.reply-domain",
                "reply.example.net");
    }

    @Override
    public void stop() {
        mail.stop();
    }

    public static GreenMail server() {
        return mail;
    }

    public static List<MimeMessage> received() {
        return List.of(mail.getReceivedMessages());
    }
}
