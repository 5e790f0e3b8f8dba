package com.leadnest.auth.signingkey;

import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Nobody is sent here before there is a key to sign with: the very first start has to make it. */
@Readiness
public class SigningKeysReady implements HealthCheck {

    private final SigningKeys keys;

    @Inject
    public SigningKeysReady(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("signing keys")
                .status(!keys.published().isEmpty())
                .build();
    }
}
