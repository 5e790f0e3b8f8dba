package com.leadnest.standalone;

import com.leadnest.embedded.EmbeddedKafka;
import com.leadnest.embedded.EmbeddedMail;
import com.leadnest.embedded.EmbeddedPostgres;
import com.leadnest.embedded.EmbeddedRedis;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The environment variables every service gets. What the user has set (providers' keys) is inherited beside them.
 *
 * @param mail null when the user has a mail server of their own
 */
record Surroundings(
        EmbeddedPostgres postgres,
        EmbeddedRedis redis,
        EmbeddedKafka kafka,
        EmbeddedMail mail,
        Secrets secrets,
        Path uploads) {

    /** Ends in a name that no mail server of the world would ever look for (RFC 6761). */
    private static final String REPLY_DOMAIN = "leadnest.localhost";

    /** @param urls where the services are, by the variable that names each */
    Map<String, String> variables(Map<String, String> urls) {
        Map<String, String> variables = new HashMap<>(urls);
        variables.put("DATABASE_URL", postgres.url());
        variables.put("REDIS_URL", redis.url());
        variables.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        variables.put("JWT_SECRET", secrets.jwtSecret());
        variables.put("LEADNEST_DATA_DIR", uploads.toString());
        // Nothing leaves this machine without keys, so what would have is shown; not to the world, though.
        String host = URI.create(urls.getOrDefault("PUBLIC_BASE_URL", "")).getHost();
        variables.put(
                "LEADNEST_SANDBOX_PAGES",
                Boolean.toString(host == null || host.equals("localhost") || host.startsWith("127.")));
        if (mail != null) {
            variables.put("LEADNEST_MAIL_SMTP", mail.smtp());
            variables.put("LEADNEST_MAIL_IMAP", mail.imapUrl());
            variables.put("LEADNEST_MAIL_IMAP_AFTER", "delete");
            variables.put("LEADNEST_REPLY_DOMAIN", REPLY_DOMAIN);
        }
        // glibc keeps an arena per thread otherwise: tens of megabytes in each of the JVMs.
        variables.put("MALLOC_ARENA_MAX", "2");
        return variables;
    }
}
