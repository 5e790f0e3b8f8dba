package com.leadnest.kernel.request;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Quarkus ships mappers of its own for these types, and the most specific mapper wins: each is sent on
 * to {@link ProblemMapper}, or the caller would see another shape for them.
 */
public class FrameworkMappers {

    private final ProblemMapper mapper;
    private final Instance<RoutingContext> request;

    @Inject
    public FrameworkMappers(ProblemMapper mapper, Instance<RoutingContext> request) {
        this.mapper = mapper;
        this.request = request;
    }

    @ServerExceptionMapper
    public Response webApplication(WebApplicationException failure) {
        return UnreadableParameter.of(failure, request.get())
                .map(mapper::toResponse)
                .orElseGet(() -> mapper.toResponse(failure));
    }

    @ServerExceptionMapper
    public Response mismatchedInput(MismatchedInputException failure) {
        return mapper.toResponse(failure);
    }

    @ServerExceptionMapper
    public Response validation(ValidationException failure) {
        return mapper.toResponse(failure);
    }

    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException failure) {
        return mapper.toResponse(failure);
    }

    @ServerExceptionMapper
    public Response authenticationFailed(AuthenticationFailedException failure) {
        return mapper.toResponse(failure);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure) {
        return mapper.toResponse(failure);
    }
}
