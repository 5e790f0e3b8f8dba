package com.leadnest.inbox.send;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How messages are sent. */
@ConfigMapping(prefix = "leadnest.inbox.send")
public interface SendConfig {

    /** Whether this process sends; tests that drive the sender by hand say no. */
    @WithDefault("true")
    boolean enabled();

    /** How often work is looked for when nothing announces any. */
    @WithDefault("1s")
    Duration poll();

    /** Messages at providers at the same time, each channel. */
    @WithDefault("16")
    int slots();

    /** After this a send that nobody reported on counts as unknown. Longer than any provider may take to answer. */
    @WithDefault("90s")
    Duration lease();

    /** Texts a second, over all businesses. */
    @WithDefault("100")
    int smsPerSecond();

    /** E-mails a second, over all businesses. */
    @WithDefault("100")
    int emailPerSecond();

    /** Wait after the first time a provider was not reached; doubled each time. */
    @WithDefault("5s")
    Duration firstBackOff();

    @WithDefault("10m")
    Duration longestBackOff();

    /** So often a message is offered to a provider that does not take it; then it has failed. */
    @WithDefault("40")
    int attempts();

    /** How often a provider is asked about a send whose outcome is not known; then a person decides. */
    @WithDefault("10")
    int lookUps();

    /** LEADNEST_REPLY_DOMAIN: whose mail comes to LeadNest, for businesses that name no domain of their own. */
    @WithDefault("${LEADNEST_REPLY_DOMAIN:}")
    Optional<String> replyDomain();

    /** LEADNEST_MAIL_FROM: sender of businesses that name none. */
    @WithDefault("${LEADNEST_MAIL_FROM:}")
    Optional<String> mailFrom();

    /** TWILIO_FROM: number or Messaging Service of businesses that name none. */
    @WithDefault("${TWILIO_FROM:}")
    Optional<String> smsFrom();
}
