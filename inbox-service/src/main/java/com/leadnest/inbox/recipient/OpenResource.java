package com.leadnest.inbox.recipient;

import com.leadnest.inbox.tracking.TrackingToken;
import com.leadnest.inbox.tracking.Visits;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The picture that a tracked e-mail loads when it is opened: one clear point, asked for anew each time. */
@Path("/u/o/{token}.gif")
@PermitAll
@Tag(name = "Recipients")
public class OpenResource {

    private static final byte[] POINT =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private final TrackingToken tokens;
    private final Visits visits;
    private final RecipientPage page;

    @Inject
    OpenResource(TrackingToken tokens, Visits visits, RecipientPage page) {
        this.tokens = tokens;
        this.visits = visits;
        this.page = page;
    }

    @GET
    @Operation(operationId = "openMail", summary = "The picture of a tracked e-mail")
    public Uni<Response> show(@PathParam("token") String token, @Context RoutingContext request) {
        return tokens.read(token)
                .map(picture -> visits.opened(picture, VisitReading.of(request)))
                .orElseGet(() -> Uni.createFrom().item(false))
                .map(known -> known ? point() : page.unknown());
    }

    private static Response point() {
        return Response.ok(POINT, "image/gif")
                .header("Cache-Control", "no-store, no-cache, must-revalidate, private, max-age=0")
                .header("Pragma", "no-cache")
                .header("Expires", "0")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
