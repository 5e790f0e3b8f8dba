package com.leadnest.nurture.enrolment;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everybody in a sequence at once. */
@Path("/api/nurture/sequences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
@Tag(name = "Nurture")
public class SequencePauseResource {

    private final Caller caller;
    private final SequenceChanges changes;

    @Inject
    public SequencePauseResource(Caller caller, SequenceChanges changes) {
        this.caller = caller;
        this.changes = changes;
    }

    @POST
    @Path("{id}/pause")
    @Operation(operationId = "pauseSequence", summary = "Pause everybody who is in the sequence")
    public Uni<ChangedView> pause(@PathParam("id") String id) {
        return changes.pause(caller.business(), TypeId.SEQUENCE.parse(id)).map(ChangedView::new);
    }

    @POST
    @Path("{id}/resume")
    @Operation(operationId = "resumeSequence", summary = "Everybody who is paused goes on")
    public Uni<ChangedView> resume(@PathParam("id") String id, ResumeRequest request) {
        return changes.resume(caller.business(), TypeId.SEQUENCE.parse(id), ResumeRequest.mode(request))
                .map(ChangedView::new);
    }
}
