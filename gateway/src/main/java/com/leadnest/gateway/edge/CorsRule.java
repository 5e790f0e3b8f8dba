package com.leadnest.gateway.edge;

import com.leadnest.kernel.boot.SafetyRule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** In production not every page of the web may call the API. */
@Singleton
public class CorsRule implements SafetyRule {

    private final EdgeConfig config;

    @Inject
    public CorsRule(EdgeConfig config) {
        this.config = config;
    }

    @Override
    public Optional<String> violation() {
        boolean any = config.corsOrigins().orElse(List.of()).stream()
                .anyMatch(each -> each.trim().equals(Cors.ANY));
        return any
                ? Optional.of("LEADNEST_GATEWAY_EDGE_CORS_ORIGINS allows every origin: name the ones you trust")
                : Optional.empty();
    }
}
