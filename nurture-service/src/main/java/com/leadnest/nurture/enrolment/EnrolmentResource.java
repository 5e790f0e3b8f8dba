package com.leadnest.nurture.enrolment;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People in sequences. */
@Path("/api/nurture/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Nurture")
public class EnrolmentResource {

    private final Caller caller;
    private final EnrolmentBoard board;
    private final EnrolmentChanges changes;

    @Inject
    public EnrolmentResource(Caller caller, EnrolmentBoard board, EnrolmentChanges changes) {
        this.caller = caller;
        this.board = board;
        this.changes = changes;
    }

    @GET
    @Operation(operationId = "listEnrolments", summary = "People in sequences, the newest first")
    public Uni<EnrolmentPage> list(
            @QueryParam("sequence_id") String sequenceId,
            @QueryParam("lead_id") String leadId,
            @QueryParam("status")
                    @Pattern(regexp = "running|paused|ended", message = "must be running, paused or ended")
                    String status,
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(1_000_000) int page,
            @QueryParam("per_page") @DefaultValue("20") @Min(1) @Max(100) int perPage) {
        return board.page(caller.business(), EnrolmentFilter.of(sequenceId, leadId, status), page, perPage);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getEnrolment", summary = "One person's way through a sequence, step by step")
    public Uni<EnrolmentView> one(@PathParam("id") String id) {
        return board.one(caller.business(), TypeId.ENROLMENT.parse(id));
    }

    @POST
    @Path("{id}/pause")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "pauseEnrolment", summary = "Nothing more is sent until it is resumed; the place is kept")
    public Uni<EnrolmentView> pause(@PathParam("id") String id) {
        return changed(id, changes.pause(caller.business(), TypeId.ENROLMENT.parse(id)));
    }

    @POST
    @Path("{id}/resume")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "resumeEnrolment", summary = "Go on where it was paused")
    public Uni<EnrolmentView> resume(@PathParam("id") String id, ResumeRequest request) {
        return changed(id, changes.resume(caller.business(), TypeId.ENROLMENT.parse(id), ResumeRequest.mode(request)));
    }

    @POST
    @Path("{id}/stop")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "stopEnrolment", summary = "Take a person out of a sequence")
    public Uni<EnrolmentView> stop(@PathParam("id") String id) {
        return changed(id, changes.stop(caller.business(), TypeId.ENROLMENT.parse(id)));
    }

    private Uni<EnrolmentView> changed(String id, Uni<Integer> change) {
        return change.chain(() -> board.one(caller.business(), TypeId.ENROLMENT.parse(id)));
    }
}
