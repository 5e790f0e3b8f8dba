package com.leadnest.inbox.attachment;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.problem.ValidationProblem;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files of messages, up and down. */
@Path("/api/inbox")
@Authenticated
@Tag(name = "Inbox")
public class AttachmentResource {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Caller caller;
    private final AttachmentFiles files;
    private final Attachments attachments;

    @Inject
    public AttachmentResource(Caller caller, AttachmentFiles files, Attachments attachments) {
        this.caller = caller;
        this.files = files;
        this.attachments = attachments;
    }

    @POST
    @Blocking
    @Path("/conversations/{id}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(
            operationId = "uploadAttachment",
            summary = "Upload a file for a message to come",
            description = "The part file, 10 MB at most: images, PDF, office documents, text, calendars, audio, video.")
    public RestResponse<AttachmentView> upload(@RestPath("id") String id, @RestForm("file") FileUpload file)
            throws IOException {
        UUID conversation = TypeId.CONVERSATION.parse(id);
        if (file == null) {
            throw ValidationProblem.of("file", "is missing");
        }
        UUID business = caller.business();
        StoredFile kept = files.keep(business, file.fileName(), file.uploadedFile());
        try {
            StoredFile stored = attachments
                    .uploaded(business, conversation, caller.user(), kept)
                    .await()
                    .atMost(PATIENCE);
            return RestResponse.status(RestResponse.Status.CREATED, AttachmentView.of(stored));
        } catch (NotFoundProblem nowhere) {
            files.remove(business, kept.id());
            throw nowhere;
        }
    }

    @GET
    @Blocking
    @Path("/attachments/{id}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "downloadAttachment", summary = "Download a file")
    public Response download(@RestPath("id") String id) {
        UUID business = caller.business();
        StoredFile file =
                attachments.find(business, TypeId.ATTACHMENT.parse(id)).await().atMost(PATIENCE);
        java.nio.file.Path path = files.path(business, file.id());
        if (!Files.exists(path)) {
            throw new NotFoundProblem("attachment");
        }
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        // Never shown in the page's own origin, whatever it is: a download, of the type its content has.
        // A file and not a path: one of a declared type is written as JSON where any media type may be produced.
        return Response.ok(path.toFile(), file.contentType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
