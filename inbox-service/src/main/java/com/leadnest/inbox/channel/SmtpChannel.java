package com.leadnest.inbox.channel;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/** E-mail by SMTP, over a few connections that are kept while there is mail. The client blocks, so it has threads of its own. */
@Singleton
public class SmtpChannel implements Channel {

    private static final Logger LOG = Logger.getLogger(SmtpChannel.class);
    private static final Duration SIGN_IN_PAUSE = Duration.ofMinutes(5);

    private final SmtpConfig config;
    private final MailWriter writer;
    private final SmtpServer server;
    private final ExecutorService threads;
    private final ConcurrentLinkedQueue<SmtpDelivery> idle = new ConcurrentLinkedQueue<>();

    @Inject
    SmtpChannel(SmtpConfig config, MailWriter writer) {
        this.config = config;
        this.writer = writer;
        this.server = SmtpServer.of(config);
        this.threads = ChannelThreads.of("smtp", config.connections());
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
        idle.forEach(SmtpChannel::hangUp);
    }

    @Override
    public String name() {
        return "email";
    }

    @Override
    public String provider() {
        return "smtp";
    }

    @Override
    public boolean sandbox() {
        return !config.isConfigured();
    }

    @Override
    public Uni<Answer> send(Outgoing message) {
        return Uni.createFrom().item(() -> deliver(message)).runSubscriptionOn(threads);
    }

    /** SMTP has no question for it. */
    @Override
    public Uni<Trace> lookUp(Outgoing message) {
        return Uni.createFrom().item(new Trace.Unclear("A mail server keeps no list that could be asked", false));
    }

    private Answer deliver(Outgoing message) {
        if (server == null) {
            return new Answer.NotTaken("provider_away", "There is no mail server: set SMTP_HOST", null);
        }
        if (message.from().isBlank()) {
            return new Answer.Rejected("sender_invalid", "There is no sender address: it is in the settings");
        }
        if (!message.mail().attachments().stream().allMatch(each -> Files.isReadable(each.file()))) {
            return new Answer.Rejected("attachment_missing", "A file of the message is not there any more");
        }
        SmtpDelivery delivery;
        MimeMessage mail;
        try {
            mail = writer.write(server.session(config), message);
            delivery = open();
        } catch (AuthenticationFailedException refused) {
            return new Answer.NotTaken("provider_away", "The mail server refuses SMTP_USER", SIGN_IN_PAUSE);
        } catch (MessagingException | RuntimeException away) {
            LOG.debugf("No connection to the mail server: %s", away.toString());
            return new Answer.NotTaken("provider_away", "The mail server cannot be reached", null);
        }
        Answer answer = delivery.deliver(mail, ReturnPath.of(message, config.isLocal()));
        if (answer instanceof Answer.Taken || answer instanceof Answer.Rejected) {
            idle.add(delivery);
        } else {
            hangUp(delivery);
        }
        return answer;
    }

    private SmtpDelivery open() throws MessagingException {
        SmtpDelivery kept = idle.poll();
        while (kept != null) {
            // Asks with NOOP: a server hangs up on connections that were quiet for long.
            if (kept.isConnected()) {
                return kept;
            }
            kept = idle.poll();
        }
        return server.connect(config);
    }

    private static void hangUp(SmtpDelivery delivery) {
        try {
            delivery.close();
        } catch (MessagingException gone) {
            LOG.debugf("The mail server was gone already: %s", gone.toString());
        }
    }
}
