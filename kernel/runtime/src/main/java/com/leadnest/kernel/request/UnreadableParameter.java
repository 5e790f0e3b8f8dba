package com.leadnest.kernel.request;

import com.leadnest.kernel.problem.MalformedRequestProblem;
import com.leadnest.kernel.problem.Problem;
import com.leadnest.kernel.problem.ValidationProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Optional;

/**
 * A parameter that is not of its type. JAX-RS answers 404, as if the address were not there; a caller who wrote
 * {@code page=one} is better told so.
 */
final class UnreadableParameter {

    private UnreadableParameter() {}

    /** The problem behind a failure of the framework, or empty when it is another one. */
    static Optional<Problem> of(WebApplicationException failure, RoutingContext request) {
        Throwable cause = failure.getCause();
        boolean unreadable = failure instanceof NotFoundException && cause instanceof IllegalArgumentException;
        if (!unreadable) {
            return Optional.empty();
        }
        String words = String.valueOf(cause.getMessage());
        return Optional.of(request.queryParams().entries().stream()
                .filter(parameter -> words.contains("\"" + parameter.getValue() + "\""))
                .map(Map.Entry::getKey)
                .findFirst()
                .<Problem>map(name -> ValidationProblem.of(name, "must be a number"))
                .orElseGet(() -> new MalformedRequestProblem("A parameter of the address cannot be read.")));
    }
}
