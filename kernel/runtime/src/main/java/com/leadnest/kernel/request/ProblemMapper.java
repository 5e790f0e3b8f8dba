package com.leadnest.kernel.request;

import com.leadnest.kernel.problem.Envelope;
import com.leadnest.kernel.problem.Problem;
import com.leadnest.kernel.problem.Problems;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import org.jboss.logging.Logger;

/** The one place where a failure becomes an HTTP answer. */
@Provider
@Priority(Priorities.USER)
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final Problems problems;
    private final Clock clock;
    private final Instance<RoutingContext> request;

    @Inject
    public ProblemMapper(Problems problems, Clock clock, Instance<RoutingContext> request) {
        this.problems = problems;
        this.clock = clock;
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable failure) {
        String requestId = RequestId.of(request.get());
        Problem problem = problems.of(failure);
        if (problem.status() == 500) {
            LOG.errorf(failure, "unexpected failure of request %s", requestId);
        } else if (problem.status() > 500) {
            LOG.warnf("request %s answered %d: %s", requestId, problem.status(), failure);
        }
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Envelope.MEDIA_TYPE)
                .entity(Envelope.of(problem, requestId, clock.instant()));
        problem.headers().forEach(response::header);
        return response.build();
    }
}
