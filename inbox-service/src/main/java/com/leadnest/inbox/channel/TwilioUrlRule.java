package com.leadnest.inbox.channel;

import com.leadnest.kernel.boot.SafetyRule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** Texts and the account's token go to Twilio encrypted, or to this machine. */
@Singleton
public class TwilioUrlRule implements SafetyRule {

    private final TwilioConfig config;

    @Inject
    public TwilioUrlRule(TwilioConfig config) {
        this.config = config;
    }

    @Override
    public Optional<String> violation() {
        return violation(config.baseUrl());
    }

    static Optional<String> violation(URI baseUrl) {
        return "https".equalsIgnoreCase(baseUrl.getScheme()) || Loopback.is(baseUrl.getHost())
                ? Optional.empty()
                : Optional.of("LEADNEST_INBOX_TWILIO_BASE_URL is not https: texts and TWILIO_AUTH_TOKEN could be read");
    }
}
