package com.leadnest.inbox.channel;

import java.time.Duration;
import java.util.Optional;

/** Settings of a mail server for tests without the application. */
record MailSettings(int serverPort, Tls tls, Dkim dkim) implements SmtpConfig {

    static final Dkim UNSIGNED = new Signing(null, null);

    /** @param file of the private key, or null for no signature */
    record Signing(String domainName, String file) implements Dkim {

        @Override
        public Optional<String> domain() {
            return Optional.ofNullable(domainName);
        }

        @Override
        public Optional<String> selector() {
            return Optional.of("mail2026");
        }

        @Override
        public Optional<String> privateKeyFile() {
            return Optional.ofNullable(file);
        }
    }

    static MailSettings of(int port, Tls tls) {
        return new MailSettings(port, tls, UNSIGNED);
    }

    @Override
    public Optional<String> host() {
        return Optional.of("127.0.0.1");
    }

    @Override
    public int port() {
        return serverPort;
    }

    @Override
    public Optional<String> user() {
        return Optional.empty();
    }

    @Override
    public Optional<String> password() {
        return Optional.empty();
    }

    @Override
    public Optional<String> local() {
        return Optional.empty();
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration timeout() {
        return Duration.ofMillis(700);
    }

    @Override
    public int connections() {
        return 2;
    }
}
