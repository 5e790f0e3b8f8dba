package com.leadnest.inbox.picture;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures that a mail loads from elsewhere, loaded by us so that their server does not learn who reads it. */
@Path("/api/inbox")
@Authenticated
@Tag(name = "Inbox")
public class PictureResource {

    private final Caller caller;
    private final Pictures pictures;

    @Inject
    public PictureResource(Caller caller, Pictures pictures) {
        this.caller = caller;
        this.pictures = pictures;
    }

    @GET
    @Path("/messages/{id}/pictures/{number}")
    @Produces({"image/png", "image/jpeg", "image/gif", "image/webp"})
    @Operation(
            operationId = "loadPicture",
            summary = "Load a picture of a mail",
            description = "The number counts the mail's img elements with data-src, from 0.")
    public Uni<Response> load(@PathParam("id") String id, @PathParam("number") int number) {
        return pictures.of(caller.business(), TypeId.MESSAGE.parse(id), number)
                .map(picture -> Response.ok(picture.content(), picture.type())
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "sandbox; default-src 'none'")
                        .header("Cache-Control", "private, max-age=86400")
                        .build());
    }
}
