package com.leadnest.nurture.sequence;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The sequences of a business. */
@Path("/api/nurture/sequences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sequences")
public class SequenceResource {

    private final Caller caller;
    private final SequenceList list;
    private final SequenceEditing editing;
    private final DefinitionReading reading;

    @Inject
    SequenceResource(Caller caller, SequenceList list, SequenceEditing editing, DefinitionReading reading) {
        this.caller = caller;
        this.list = list;
        this.editing = editing;
        this.reading = reading;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listSequences", summary = "All sequences, last changed first")
    public Uni<SequencePage> list(
            @QueryParam("status")
                    @Pattern(regexp = "draft|active|archived", message = "must be draft, active or archived")
                    String status,
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(100_000) int page,
            @QueryParam("per_page") @DefaultValue("20") @Min(1) @Max(100) int perPage) {
        return list.page(caller.business(), status, page, perPage);
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "createSequence", summary = "Make a draft of a template or of your own steps")
    public Uni<SequenceDetail> create(@NotNull @Valid SequenceRequest request) {
        return editing.create(caller.business(), caller.user(), request).chain(this::one);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "getSequence", summary = "One sequence with its steps and versions")
    public Uni<SequenceDetail> get(@PathParam("id") String id) {
        return one(TypeId.SEQUENCE.parse(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(
            operationId = "changeSequence",
            summary = "Make the next version; those who are in the sequence stay on theirs or move")
    public Uni<SequenceDetail> change(@PathParam("id") String id, @NotNull @Valid SequenceChange change) {
        UUID sequence = TypeId.SEQUENCE.parse(id);
        return editing.change(caller.business(), caller.user(), sequence, change)
                .chain(() -> one(sequence));
    }

    @POST
    @Path("{id}/activate")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "activateSequence", summary = "People can be put into it from now on")
    public Uni<SequenceDetail> activate(@PathParam("id") String id) {
        return setStatus(TypeId.SEQUENCE.parse(id), Sequences.ACTIVE);
    }

    @POST
    @Path("{id}/archive")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "archiveSequence", summary = "Nobody new is put into it; who is in it goes on")
    public Uni<SequenceDetail> archive(@PathParam("id") String id) {
        return setStatus(TypeId.SEQUENCE.parse(id), Sequences.ARCHIVED);
    }

    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(operationId = "checkSequence", summary = "What is wrong with steps, without keeping them")
    public CheckView check(@NotNull @Valid CheckRequest request) {
        return CheckView.of(reading.report(request.definition()));
    }

    private Uni<SequenceDetail> setStatus(UUID id, String status) {
        return editing.setStatus(caller.business(), id, status).chain(() -> one(id));
    }

    private Uni<SequenceDetail> one(UUID id) {
        return list.one(caller.business(), id);
    }
}
