package com.leadnest.auth.session;

import com.leadnest.kernel.identity.BearerHeader;
import com.leadnest.kernel.identity.TokenVerifier;
import com.leadnest.kernel.problem.UnauthorizedProblem;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The end of a session. Open to all: whoever has nothing left that holds must be able to leave too. */
@Path("/auth/logout")
@PermitAll
@Tag(name = "Authentication")
public class LogoutResource {

    private final Sessions sessions;
    private final SessionAnswers answers;
    private final TokenVerifier verifier;
    private final RefreshBody refreshBody;

    @Inject
    LogoutResource(Sessions sessions, SessionAnswers answers, TokenVerifier verifier, RefreshBody refreshBody) {
        this.sessions = sessions;
        this.answers = answers;
        this.verifier = verifier;
        this.refreshBody = refreshBody;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "logout",
            summary = "Sign out",
            description = "Ends the session of the refresh token or, without one, of the access token.")
    @APIResponse(responseCode = "204", description = "Signed out")
    public Uni<Response> logout(
            @HeaderParam(SessionAnswers.MODE) String mode,
            @CookieParam(SessionAnswers.COOKIE) String cookie,
            @Parameter(hidden = true) @HeaderParam("Authorization") String authorization,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = RefreshRequest.class)))
                    byte[] body) {
        String inBody = refreshBody.token(body);
        Optional<RefreshSecret> secret = RefreshSecret.of(SessionAnswers.inCookie(mode) ? cookie : inBody);
        Uni<Void> ended = secret.map(sessions::end).orElseGet(() -> endOf(BearerHeader.token(authorization)));
        return ended.map(done -> answers.ended(mode));
    }

    private Uni<Void> endOf(String accessToken) {
        if (accessToken == null) {
            return Uni.createFrom().voidItem();
        }
        return verifier.verify(accessToken)
                .chain(token -> sessions.end(token.session()))
                .onFailure(UnauthorizedProblem.class)
                .recoverWithNull();
    }
}
