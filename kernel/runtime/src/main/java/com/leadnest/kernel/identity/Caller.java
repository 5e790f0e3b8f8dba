package com.leadnest.kernel.identity;

import com.leadnest.kernel.problem.UnauthorizedProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/**
 * Who sent the current request, from its verified token. On a resource that is open to all there is no
 * caller, and each of these throws {@link UnauthorizedProblem}.
 */
@RequestScoped
public class Caller {

    private final RoutingContext request;

    @Inject
    public Caller(RoutingContext request) {
        this.request = request;
    }

    /** The business whose data the request is about. Every database call takes it. */
    public UUID business() {
        return token().business();
    }

    public UUID user() {
        return token().user();
    }

    /** One of {@link Roles}. */
    public String role() {
        return token().role();
    }

    public String plan() {
        return token().plan();
    }

    /** The sign-in behind the request. */
    public UUID session() {
        return token().session();
    }

    /** When the token stops to hold: a stream that outlives the request ends with it. */
    public Instant expiresAt() {
        return token().expiresAt();
    }

    private VerifiedToken token() {
        VerifiedToken token = request.get(BearerMechanism.TOKEN);
        if (token == null) {
            throw new UnauthorizedProblem("Authentication required");
        }
        return token;
    }
}
