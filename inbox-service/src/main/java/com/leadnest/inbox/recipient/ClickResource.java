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
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A link of a tracked e-mail: to where it leads, which only what is stored says. */
@Path("/u/c/{token}")
@PermitAll
@Tag(name = "Recipients")
public class ClickResource {

    private final TrackingToken tokens;
    private final Visits visits;
    private final RecipientPage page;

    @Inject
    ClickResource(TrackingToken tokens, Visits visits, RecipientPage page) {
        this.tokens = tokens;
        this.visits = visits;
        this.page = page;
    }

    @GET
    @Operation(operationId = "followLink", summary = "On to where a link of an e-mail leads")
    public Uni<Response> follow(@PathParam("token") String token, @Context RoutingContext request) {
        return tokens.read(token)
                .map(link -> visits.clicked(link, VisitReading.of(request)))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(url -> url.map(ClickResource::onTo).orElseGet(page::unknown));
    }

    private static Response onTo(String url) {
        return Response.status(Response.Status.FOUND)
                .header("Location", URI.create(url).toASCIIString())
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
