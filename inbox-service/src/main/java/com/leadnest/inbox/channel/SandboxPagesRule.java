package com.leadnest.inbox.channel;

import com.leadnest.kernel.boot.LeadNestConfig;
import com.leadnest.kernel.boot.SafetyRule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** The developer's pages, which also play messages that nobody has sent, are there on a developer's machine only. */
@Singleton
public class SandboxPagesRule implements SafetyRule {

    private final SandboxConfig config;
    private final LeadNestConfig leadNest;

    @Inject
    public SandboxPagesRule(SandboxConfig config, LeadNestConfig leadNest) {
        this.config = config;
        this.leadNest = leadNest;
    }

    @Override
    public Optional<String> violation() {
        return violation(config.pages(), leadNest.publicBaseUrl());
    }

    static Optional<String> violation(boolean pages, URI publicBaseUrl) {
        return pages && !Loopback.is(publicBaseUrl.getHost())
                ? Optional.of("LEADNEST_SANDBOX_PAGES is on and PUBLIC_BASE_URL is not this machine")
                : Optional.empty();
    }
}
