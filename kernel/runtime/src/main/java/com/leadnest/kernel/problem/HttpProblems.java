package com.leadnest.kernel.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;

/** What the web framework itself throws: unknown paths, wrong methods, broken JSON, failed validation, missing tokens. */
@Singleton
public class HttpProblems implements ProblemTranslator {

    @Override
    public Optional<Problem> translate(Throwable failure) {
        if (failure instanceof ConstraintViolationException violation) {
            return Violations.problem(violation);
        }
        if (failure instanceof JsonProcessingException json) {
            return Optional.of(JsonProblems.of(json));
        }
        if (failure instanceof UnauthorizedException || failure instanceof AuthenticationFailedException) {
            return Optional.of(new UnauthorizedProblem("Authentication required"));
        }
        if (failure instanceof ForbiddenException) {
            return Optional.of(new ForbiddenProblem("Your role does not allow this."));
        }
        if (failure instanceof WebApplicationException web) {
            return web.getCause() instanceof JsonProcessingException json
                    ? Optional.of(JsonProblems.of(json))
                    : ofStatus(web.getResponse().getStatus());
        }
        return Optional.empty();
    }

    /** The problem of a bare HTTP status, or empty for one that is not an error of the caller's making. */
    public static Optional<Problem> ofStatus(int status) {
        return Optional.ofNullable(
                switch (status) {
                    case 400 -> new MalformedRequestProblem("The request could not be read.");
                    case 401 -> new UnauthorizedProblem("Authentication required");
                    case 403 -> new ForbiddenProblem("Your role does not allow this.");
                    case 404 -> new Problem(404, "not_found", "There is nothing at this address.");
                    case 405 -> new Problem(405, "method_not_allowed", "This address does not take that method.");
                    case 406 -> new Problem(406, "not_acceptable", "This address cannot answer in that media type.");
                    case 408 -> new Problem(408, "request_timeout", "The request took too long to arrive.");
                    case 413 -> new TooLargeProblem("The request is larger than this address takes.");
                    case 414 -> new Problem(414, "uri_too_long", "The address is too long.");
                    case 415 -> new UnsupportedMediaProblem("This address does not read that content type.");
                    case 431 -> new Problem(431, "headers_too_large", "The request headers are too large.");
                    case 503 -> new UnavailableProblem("service");
                    default -> null;
                });
    }
}
