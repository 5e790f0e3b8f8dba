package com.leadnest.auth.identity;

import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Ended sessions, for the verifiers in the other processes. The gateway has no route to it; ids of ended
 * sessions open nothing.
 */
@Path("/internal/revoked-sessions")
@PermitAll
public class RevokedSessionsResource {

    private final OwnIdentitySource source;

    @Inject
    public RevokedSessionsResource(OwnIdentitySource source) {
        this.source = source;
    }

    @GET
    @Operation(hidden = true)
    public Uni<RevokedSessions> revokedSessions() {
        return source.revokedSessions()
                .map(sessions -> new RevokedSessions(
                        sessions.stream().map(TypeId.SESSION::text).toList()));
    }

    /** Session ids, {@code ses_…}. */
    public record RevokedSessions(List<String> sessions) {}
}
