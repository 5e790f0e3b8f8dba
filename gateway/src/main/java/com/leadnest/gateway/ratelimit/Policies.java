package com.leadnest.gateway.ratelimit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** The configured policies; a wrong one keeps the gateway from starting. */
@Singleton
public class Policies {

    private final Map<String, Policy> byName;
    private final Policy anonymous;
    private final String planPrefix;
    private final Policy planDefault;

    @Inject
    public Policies(LimitsConfig config) {
        byName = config.policies().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, each -> Policy.parse(each.getKey(), each.getValue())));
        anonymous = named(config.anonymous());
        planPrefix = config.planPrefix();
        planDefault = named(planPrefix + "default");
    }

    /** @throws IllegalArgumentException when there is no such policy */
    public final Policy named(String name) {
        Policy policy = byName.get(name);
        if (policy == null) {
            throw new IllegalArgumentException("there is no rate limit policy " + name);
        }
        return policy;
    }

    public Policy anonymous() {
        return anonymous;
    }

    public Policy ofPlan(String plan) {
        return byName.getOrDefault(planPrefix + plan, planDefault);
    }
}
