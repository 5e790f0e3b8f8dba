package com.leadnest.inbox.channel;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.UnavailableProblem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** The mail server of the embedded run, for mails that somebody else seems to send. */
@Singleton
public class LocalMailServer {

    private final SmtpConfig config;
    private final SmtpServer server;
    private final Clock clock;
    private final ExecutorService threads;

    @Inject
    LocalMailServer(SmtpConfig config, Clock clock) {
        this.config = config;
        this.server = config.isLocal() ? SmtpServer.of(config) : null;
        this.clock = clock;
        this.threads = ChannelThreads.of("played-mail", 1);
    }

    /** @param answers RFC 5322 id of the mail it answers, without angle brackets, or null */
    public record Letter(String from, String to, String subject, String text, String answers) {}

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    public boolean isThere() {
        return server != null;
    }

    /** @return its RFC 5322 id, when the server has it */
    public Uni<String> send(Letter letter) {
        return Uni.createFrom().item(() -> deliver(letter)).runSubscriptionOn(threads);
    }

    private String deliver(Letter letter) {
        String id = "played-" + TypeId.newId() + "@"
                + letter.from().substring(letter.from().lastIndexOf('@') + 1);
        try (SmtpDelivery delivery = server.connect(config)) {
            MimeMessage mail = new OwnIdMessage(server.session(config), id);
            mail.setFrom(new InternetAddress(letter.from()));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
            mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            mail.setSentDate(Date.from(clock.instant()));
            if (letter.answers() != null) {
                mail.setHeader("In-Reply-To", "<" + letter.answers() + ">");
                mail.setHeader("References", "<" + letter.answers() + ">");
            }
            mail.setText(letter.text(), StandardCharsets.UTF_8.name());
            mail.saveChanges();
            if (delivery.deliver(mail, Optional.of(letter.from())) instanceof Answer.Taken) {
                return id;
            }
        } catch (MessagingException away) {
            throw new UnavailableProblem("local mail server");
        }
        throw new UnavailableProblem("local mail server");
    }
}
