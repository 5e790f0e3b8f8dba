package com.leadnest.inbox.send;

import com.leadnest.inbox.channel.Loopback;
import com.leadnest.inbox.channel.SmtpConfig;
import com.leadnest.kernel.boot.LeadNestConfig;
import com.leadnest.kernel.boot.SafetyRule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** Whoever sends mail to the world has an address that answers come back to. */
@Singleton
public class ReplyDomainRule implements SafetyRule {

    private final SmtpConfig smtp;
    private final SendConfig config;
    private final LeadNestConfig leadNest;

    @Inject
    public ReplyDomainRule(SmtpConfig smtp, SendConfig config, LeadNestConfig leadNest) {
        this.smtp = smtp;
        this.config = config;
        this.leadNest = leadNest;
    }

    @Override
    public Optional<String> violation() {
        return violation(smtp.isConfigured(), config.replyDomain(), leadNest.publicBaseUrl());
    }

    static Optional<String> violation(boolean sendsMail, Optional<String> replyDomain, URI publicBaseUrl) {
        boolean missing = replyDomain.filter(domain -> !domain.isBlank()).isEmpty();
        return sendsMail && missing && !Loopback.is(publicBaseUrl.getHost())
                ? Optional.of("LEADNEST_REPLY_DOMAIN is not set and SMTP_HOST is: answers to e-mails would be lost")
                : Optional.empty();
    }
}
