package com.leadnest.providers;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on the loopback interface that keeps who got which mail, and none of the bodies. */
public final class MailServer {

    private static final int CONNECTIONS = 200;

    private final Queue<Mail> taken = new ConcurrentLinkedQueue<>();
    private final SMTPServer server = SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .maxConnections(CONNECTIONS)
            .messageHandler(this::take)
            .build();

    public void listen() {
        server.start();
    }

    public void hangUp() {
        server.stop();
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** In the order in which they were taken. */
    public List<Mail> taken() {
        return List.copyOf(taken);
    }

    private void take(MessageContext context, String from, String to, byte[] data) throws RejectException {
        try {
            InternetHeaders headers = new InternetHeaders(new ByteArrayInputStream(data));
            taken.add(new Mail(
                    headers.getHeader("Message-ID", null), to, headers.getHeader("Subject", null), Instant.now()));
        } catch (MessagingException unreadable) {
            throw new RejectException(554, "no mail");
        }
    }
}
