package com.leadnest.auth.signin;

import com.leadnest.auth.session.SessionAnswers;
import com.leadnest.auth.session.TokenView;
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

/** Signing in. */
@Path("/auth/login")
@PermitAll
@Tag(name = "Authentication")
public class LoginResource {

    private final SignIn signIn;
    private final SessionAnswers answers;

    @Inject
    public LoginResource(SignIn signIn, SessionAnswers answers) {
        this.signIn = signIn;
        this.answers = answers;
    }

    @POST
    @Operation(
            operationId = "login",
            summary = "Sign in",
            description = "With the header X-LeadNest-Session: cookie the refresh token comes as an HttpOnly cookie.")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = TokenView.class)))
    @APIResponse(responseCode = "401", description = "The e-mail address or the password is wrong")
    @APIResponse(responseCode = "429", description = "Too many failed attempts; Retry-After says how long to wait")
    public Uni<Response> login(
            @HeaderParam(SessionAnswers.MODE) String mode,
            @Context RoutingContext request,
            @NotNull @Valid LoginRequest body) {
        return signIn.signIn(body, ClientNetwork.of(request.request().remoteAddress()))
                .map(signedIn -> answers.signedIn(200, mode, signedIn));
    }
}
