package com.leadnest.inbox.channel;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;

/**
 * Where mail is handed over.
 *
 * @param user or null
 */
record SmtpServer(String host, int port, String user, String password, SmtpConfig.Tls tls) {

    static SmtpServer of(SmtpConfig config) {
        if (config.isConfigured()) {
            return new SmtpServer(
                    config.host().orElseThrow(),
                    config.port(),
                    config.user().filter(name -> !name.isBlank()).orElse(null),
                    config.password().orElse(null),
                    config.tls());
        }
        String local = config.local().orElse("");
        int colon = local.lastIndexOf(':');
        if (colon < 1) {
            return null;
        }
        return new SmtpServer(
                local.substring(0, colon),
                Integer.parseInt(local.substring(colon + 1)),
                null,
                null,
                SmtpConfig.Tls.NONE);
    }

    Session session(SmtpConfig config) {
        String prefix = tls == SmtpConfig.Tls.TLS ? "mail.smtps." : "mail.smtp.";
        Properties settings = new Properties();
        settings.put(
                prefix + "connectiontimeout",
                Long.toString(config.connectTimeout().toMillis()));
        settings.put(prefix + "timeout", Long.toString(config.timeout().toMillis()));
        settings.put(prefix + "writetimeout", Long.toString(config.timeout().toMillis()));
        settings.put(prefix + "auth", Boolean.toString(user != null));
        settings.put(prefix + "ssl.checkserveridentity", "true");
        if (tls == SmtpConfig.Tls.STARTTLS) {
            settings.put(prefix + "starttls.enable", "true");
            settings.put(prefix + "starttls.required", "true");
        }
        return Session.getInstance(settings);
    }

    SmtpDelivery connect(SmtpConfig config) throws MessagingException {
        SmtpDelivery delivery = new SmtpDelivery(session(config), tls == SmtpConfig.Tls.TLS);
        delivery.connect(host, port, user, password);
        return delivery;
    }
}
