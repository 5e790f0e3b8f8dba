package com.leadnest.embedded;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.concurrent.CountDownLatch;

/** The mail server's own process. */
public final class MailNode {

    /** The user whose mailbox gets what is sent to reply addresses. */
    static final String REPLIES = "replies";

    private static final long PATIENCE_MILLIS = 20_000;

    private MailNode() {}

    /** @param args the ports of SMTP and of IMAP */
    public static void main(String[] args) throws InterruptedException {
        GreenMail mail = new GreenMail(
                new ServerSetup[] {setup(args[0], ServerSetup.PROTOCOL_SMTP), setup(args[1], ServerSetup.PROTOCOL_IMAP)
                });
        mail.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mail.start();
        mail.getUserManager().setMessageDeliveryHandler(new MailSorting(mail.getUserManager()));
        Runtime.getRuntime().addShutdownHook(new Thread(mail::stop, "stop"));
        new CountDownLatch(1).await();
    }

    private static ServerSetup setup(String port, String protocol) {
        ServerSetup setup = new ServerSetup(Integer.parseInt(port), "127.0.0.1", protocol);
        setup.setServerStartupTimeout(PATIENCE_MILLIS);
        return setup;
    }
}
