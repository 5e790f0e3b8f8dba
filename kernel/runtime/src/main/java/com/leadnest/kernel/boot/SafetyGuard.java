package com.leadnest.kernel.boot;

import io.quarkus.arc.All;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** In production a process refuses to start on an unsafe setting, and names all of them at once. */
@Startup
@jakarta.inject.Singleton
public class SafetyGuard {

    private final List<SafetyRule> rules;

    @Inject
    public SafetyGuard(@All List<SafetyRule> rules) {
        this.rules = rules;
    }

    @PostConstruct
    void check() {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            refuse(rules.stream()
                    .map(SafetyRule::violation)
                    .flatMap(Optional::stream)
                    .toList());
        }
    }

    static void refuse(List<String> violations) {
        if (!violations.isEmpty()) {
            throw new IllegalStateException(
                    "LeadNest does not start with unsafe settings: " + String.join("; ", violations));
        }
    }
}
