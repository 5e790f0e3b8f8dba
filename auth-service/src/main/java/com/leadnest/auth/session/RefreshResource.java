package com.leadnest.auth.session;

import com.leadnest.kernel.problem.ValidationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** New tokens for old. */
@Path("/auth/refresh")
@PermitAll
@Tag(name = "Authentication")
public class RefreshResource {

    private final Sessions sessions;
    private final SessionAnswers answers;
    private final RefreshBody refreshBody;

    @Inject
    RefreshResource(Sessions sessions, SessionAnswers answers, RefreshBody refreshBody) {
        this.sessions = sessions;
        this.answers = answers;
        this.refreshBody = refreshBody;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "refresh",
            summary = "Exchange a refresh token",
            description = "Each refresh token is good for one use. One that is used again ends its session, unless "
                    + "the answer to its first use may have been lost seconds ago.")
    @APIResponse(
            responseCode = "200",
            description = "New tokens",
            content = @Content(schema = @Schema(implementation = TokenView.class)))
    @APIResponse(responseCode = "401", description = "The session has ended")
    public Uni<Response> refresh(
            @HeaderParam(SessionAnswers.MODE) String mode,
            @CookieParam(SessionAnswers.COOKIE) String cookie,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = RefreshRequest.class)))
                    byte[] body) {
        String inBody = refreshBody.token(body);
        String token = SessionAnswers.inCookie(mode) ? cookie : inBody;
        if (token == null && !SessionAnswers.inCookie(mode)) {
            throw ValidationProblem.of("refresh_token", "must not be blank");
        }
        return sessions.refresh(token).map(signedIn -> answers.signedIn(200, mode, signedIn));
    }
}
