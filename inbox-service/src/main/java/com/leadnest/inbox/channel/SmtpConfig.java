package com.leadnest.inbox.channel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mail server that e-mail is handed to. Without one, e-mail goes to the local mail server of the embedded run. */
@ConfigMapping(prefix = "leadnest.inbox.smtp")
public interface SmtpConfig {

    /** SMTP_HOST. */
    @WithDefault("${SMTP_HOST:}")
    Optional<String> host();

    /** SMTP_PORT: 587 with STARTTLS, 465 with TLS from the first byte. */
    @WithDefault("${SMTP_PORT:587}")
    int port();

    /** SMTP_USER. */
    @WithDefault("${SMTP_USER:}")
    Optional<String> user();

    /** SMTP_PASSWORD. */
    @WithDefault("${SMTP_PASSWORD:}")
    Optional<String> password();

    /** SMTP_TLS: starttls (required, not just tried), tls, or none; none is refused in production. */
    @WithDefault("${SMTP_TLS:starttls}")
    Tls tls();

    /** {@code host:port} of the mail server that the embedded run brings (LEADNEST_MAIL_SMTP). */
    @WithDefault("${LEADNEST_MAIL_SMTP:}")
    Optional<String> local();

    @WithDefault("5s")
    Duration connectTimeout();

    /** For one command's answer; the last one decides whether the mail was taken. */
    @WithDefault("30s")
    Duration timeout();

    /** Connections at the same time. */
    @WithDefault("8")
    int connections();

    /** What the signatures of our mail are made with. */
    Dkim dkim();

    /** How the connection is kept from listeners. */
    enum Tls {
        STARTTLS,
        TLS,
        NONE
    }

    /** DKIM (RFC 6376): all three, or mail is not signed here because the mail server does it. */
    interface Dkim {

        /** DKIM_DOMAIN: the domain of the senders. */
        @WithDefault("${DKIM_DOMAIN:}")
        Optional<String> domain();

        /** DKIM_SELECTOR: the key's name in the DNS. */
        @WithDefault("${DKIM_SELECTOR:}")
        Optional<String> selector();

        /** DKIM_PRIVATE_KEY_FILE: RSA, PKCS#8 PEM. */
        @WithDefault("${DKIM_PRIVATE_KEY_FILE:}")
        Optional<String> privateKeyFile();
    }

    default boolean isConfigured() {
        return host().filter(name -> !name.isBlank()).isPresent();
    }

    default boolean isLocal() {
        return !isConfigured() && local().filter(address -> !address.isBlank()).isPresent();
    }
}
