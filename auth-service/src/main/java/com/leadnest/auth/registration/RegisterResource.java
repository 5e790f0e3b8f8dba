package com.leadnest.auth.registration;

import com.leadnest.auth.password.PasswordPolicy;
import com.leadnest.auth.session.SessionAnswers;
import com.leadnest.auth.session.TokenView;
import com.leadnest.kernel.request.RequestId;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing a business up. */
@Path("/auth/register")
@PermitAll
@Tag(name = "Authentication")
public class RegisterResource {

    private final Registration registration;
    private final PasswordPolicy passwords;
    private final SessionAnswers answers;

    @Inject
    public RegisterResource(Registration registration, PasswordPolicy passwords, SessionAnswers answers) {
        this.registration = registration;
        this.passwords = passwords;
        this.answers = answers;
    }

    @POST
    @Operation(
            operationId = "register",
            summary = "Sign up a business",
            description = "Makes a business on a trial of seven days and its owner, and signs the owner in.")
    @APIResponse(
            responseCode = "201",
            description = "Signed up and in",
            content = @Content(schema = @Schema(implementation = TokenView.class)))
    @APIResponse(responseCode = "400", description = "Values that do not fit, by field")
    @APIResponse(responseCode = "409", description = "email_taken: there is an account with this address")
    public Uni<Response> register(
            @HeaderParam(SessionAnswers.MODE) String mode,
            @Context RoutingContext request,
            @NotNull @Valid RegisterRequest body) {
        return registration
                .register(Application.of(body, passwords), RequestId.of(request))
                .map(signedIn -> answers.signedIn(201, mode, signedIn));
    }
}
