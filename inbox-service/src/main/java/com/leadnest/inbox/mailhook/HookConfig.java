package com.leadnest.inbox.mailhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The webhooks by which a mail provider, or a script of a mail server, brings mail and tells of bounces. */
@ConfigMapping(prefix = "leadnest.inbox.mail-hook")
public interface HookConfig {

    /** LEADNEST_MAIL_WEBHOOK: says that mail comes this way. It also does when there is a secret. */
    @WithDefault("${LEADNEST_MAIL_WEBHOOK:false}")
    boolean enabled();

    /** LEADNEST_MAIL_WEBHOOK_SECRET: at least 32 random characters; two with a comma between while one replaces the other. */
    @WithDefault("${LEADNEST_MAIL_WEBHOOK_SECRET:}")
    Optional<String> secret();

    /** How old a signature may be: what was caught on its way cannot be played again later. */
    @WithDefault("5m")
    Duration oldest();

    /** How far ahead the caller's clock may be. */
    @WithDefault("30s")
    Duration ahead();

    default List<String> secrets() {
        return Arrays.stream(secret().orElse("").split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
