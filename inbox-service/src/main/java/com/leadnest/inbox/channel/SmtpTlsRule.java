package com.leadnest.inbox.channel;

import com.leadnest.kernel.boot.SafetyRule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Mail goes to its server encrypted, or to this machine. */
@Singleton
public class SmtpTlsRule implements SafetyRule {

    private final SmtpConfig config;

    @Inject
    public SmtpTlsRule(SmtpConfig config) {
        this.config = config;
    }

    @Override
    public Optional<String> violation() {
        return violation(config.host(), config.tls());
    }

    static Optional<String> violation(Optional<String> host, SmtpConfig.Tls tls) {
        boolean readable = tls == SmtpConfig.Tls.NONE
                && host.filter(name -> !name.isBlank() && !Loopback.is(name)).isPresent();
        return readable
                ? Optional.of("SMTP_TLS is none and SMTP_HOST is another machine: mail and SMTP_PASSWORD could be read")
                : Optional.empty();
    }
}
