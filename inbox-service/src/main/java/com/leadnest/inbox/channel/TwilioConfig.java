package com.leadnest.inbox.channel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Twilio. Without credentials text messages stay in the sandbox. */
@ConfigMapping(prefix = "leadnest.inbox.twilio")
public interface TwilioConfig {

    /** TWILIO_ACCOUNT_SID. */
    @WithDefault("${TWILIO_ACCOUNT_SID:}")
    Optional<String> accountSid();

    /** TWILIO_AUTH_TOKEN: signs in, and verifies webhooks. */
    @WithDefault("${TWILIO_AUTH_TOKEN:}")
    Optional<String> authToken();

    /** Where its API answers. Must be https in production. */
    @WithDefault("https://api.twilio.com")
    URI baseUrl();

    @WithDefault("5s")
    Duration connectTimeout();

    /** After this the answer counts as lost and the message as unconfirmed. */
    @WithDefault("15s")
    Duration timeout();

    /** Requests at the same time. */
    @WithDefault("16")
    int connections();

    /** How long after a send the list of messages is trusted to say that there is none. */
    @WithDefault("30s")
    Duration listsAfter();

    default boolean isConfigured() {
        return accountSid().filter(sid -> !sid.isBlank()).isPresent()
                && authToken().filter(token -> !token.isBlank()).isPresent();
    }
}
