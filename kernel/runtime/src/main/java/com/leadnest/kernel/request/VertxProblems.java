package com.leadnest.kernel.request;

import com.leadnest.kernel.problem.Envelope;
import com.leadnest.kernel.problem.HttpProblems;
import com.leadnest.kernel.problem.Problem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Errors that never reach JAX-RS (unknown path, body too large, a broken request line) get the same envelope. */
@Singleton
public class VertxProblems {

    private static final List<Integer> STATUSES = List.of(400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 431, 503);

    private final Clock clock;

    @Inject
    public VertxProblems(Clock clock) {
        this.clock = clock;
    }

    void register(@Observes Router router) {
        for (int status : STATUSES) {
            HttpProblems.ofStatus(status)
                    .ifPresent(problem -> router.errorHandler(status, context -> answer(context, problem)));
        }
    }

    /** Answers with the envelope of a problem; does nothing when the answer has begun. */
    public void answer(RoutingContext context, Problem problem) {
        if (context.response().headWritten()) {
            return;
        }
        String requestId = RequestId.of(context);
        context.response().setStatusCode(problem.status()).putHeader("Content-Type", Envelope.MEDIA_TYPE);
        problem.headers().forEach((name, value) -> context.response().putHeader(name, value));
        context.response().end(Envelope.of(problem, requestId, clock.instant()).json());
    }
}
