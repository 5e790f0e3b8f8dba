package com.leadnest.gateway.pipeline;

import com.leadnest.gateway.edge.Client;
import com.leadnest.gateway.proxy.Refusal;
import com.leadnest.gateway.ratelimit.Decision;
import com.leadnest.gateway.ratelimit.Limiter;
import com.leadnest.gateway.ratelimit.Policies;
import com.leadnest.gateway.ratelimit.Policy;
import com.leadnest.gateway.routing.Access;
import com.leadnest.gateway.routing.Target;
import com.leadnest.kernel.identity.BearerHeader;
import com.leadnest.kernel.identity.TokenVerifier;
import com.leadnest.kernel.identity.VerifiedToken;
import com.leadnest.kernel.problem.Problem;
import com.leadnest.kernel.problem.Problems;
import com.leadnest.kernel.problem.RateLimitedProblem;
import com.leadnest.kernel.problem.UnauthorizedProblem;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Who calls, and whether they may once more. Whoever has no valid token counts as anonymous, also on the way to a 401. */
@Singleton
public class Admission {

    private static final CharSequence LIMIT = HttpHeaders.createOptimized("X-RateLimit-Limit");
    private static final CharSequence REMAINING = HttpHeaders.createOptimized("X-RateLimit-Remaining");
    private static final CharSequence RESET = HttpHeaders.createOptimized("X-RateLimit-Reset");

    private final TokenVerifier verifier;
    private final Limiter limiter;
    private final Policies policies;
    private final Problems problems;
    private final Refusal refusal;
    private final Clock clock;

    @Inject
    public Admission(
            TokenVerifier verifier,
            Limiter limiter,
            Policies policies,
            Problems problems,
            Refusal refusal,
            Clock clock) {
        this.verifier = verifier;
        this.limiter = limiter;
        this.policies = policies;
        this.problems = problems;
        this.refusal = refusal;
        this.clock = clock;
    }

    /** Runs {@code admitted} on the request's event loop, or answers with 401, 429 or 503. */
    void decide(RoutingContext context, Target target, Client client, Runnable admitted) {
        if (target.access() == Access.PUBLIC) {
            limit(context, target, client, null, admitted);
            return;
        }
        String token = BearerHeader.token(context.request().getHeader(HttpHeaders.AUTHORIZATION));
        VerifiedToken known = token == null ? null : verifier.cached(token);
        if (known != null) {
            limit(context, target, client, known, admitted);
        } else if (token == null) {
            reject(context, client, new UnauthorizedProblem("Authentication required"));
        } else {
            verify(context, target, client, token, admitted);
        }
    }

    private void verify(RoutingContext context, Target target, Client client, String token, Runnable admitted) {
        context.request().pause();
        Context loop = context.vertx().getOrCreateContext();
        verifier.verify(token)
                .subscribe()
                .with(
                        verified -> loop.runOnContext(now -> limit(context, target, client, verified, admitted)),
                        failure -> loop.runOnContext(now -> reject(context, client, problems.of(failure))));
    }

    private void limit(RoutingContext context, Target target, Client client, VerifiedToken token, Runnable admitted) {
        String name = target.policy().orElse(null);
        if (Target.UNLIMITED.equals(name)) {
            admitted.run();
            return;
        }
        Policy policy = name != null ? policies.named(name) : ofCaller(token);
        boolean byUser = policy.per() == Policy.Per.USER && token != null;
        Future<Decision> decision = limiter.decide(policy, byUser ? token.user() : client.limitKey());
        if (decision.isComplete()) {
            apply(context, decision, admitted);
            return;
        }
        context.request().pause();
        decision.onComplete(made -> apply(context, decision, admitted));
    }

    private Policy ofCaller(VerifiedToken token) {
        return token == null ? policies.anonymous() : policies.ofPlan(token.plan());
    }

    private void reject(RoutingContext context, Client client, Problem problem) {
        if (problem.status() != 401) {
            // We cannot tell who it is: that is our trouble, and must not use up what the caller may.
            refusal.answer(context, problem);
            return;
        }
        Future<Decision> decision = limiter.decide(policies.anonymous(), client.limitKey());
        context.request().pause();
        decision.onComplete(made -> apply(context, decision, () -> refusal.answer(context, problem)));
    }

    private void apply(RoutingContext context, Future<Decision> decided, Runnable admitted) {
        if (context.response().closed()) {
            // The client left while we asked: a request of a closed connection can be read no more.
            return;
        }
        if (decided.failed()) {
            refusal.answer(context, problems.of(decided.cause()));
            return;
        }
        Decision decision = decided.result();
        MultiMap headers = context.response().headers();
        headers.set(LIMIT, Integer.toString(decision.limit()));
        headers.set(REMAINING, Long.toString(decision.remaining()));
        headers.set(RESET, Long.toString((clock.millis() + decision.resetMillis() + 999) / 1000));
        if (decision.admitted()) {
            admitted.run();
        } else {
            refusal.answer(
                    context,
                    new RateLimitedProblem(
                            "Too many requests. Try again in " + decision.resetSeconds() + " s.",
                            decision.resetSeconds()));
        }
    }
}
