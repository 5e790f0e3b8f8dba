package com.leadnest.inbox.optout;

import com.leadnest.inbox.consent.ConsentList;
import com.leadnest.inbox.consent.ConsentPage;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Proof of consent, lead by lead. */
@Path("/api/inbox/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consent")
public class ConsentResource {

    private final Caller caller;
    private final ConsentList list;
    private final ConsentEntry entry;

    @Inject
    ConsentResource(Caller caller, ConsentList list, ConsentEntry entry) {
        this.caller = caller;
        this.list = list;
        this.entry = entry;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listConsents", summary = "What a lead agreed to, newest first, ended ones included")
    public Uni<ConsentPage> list(@QueryParam("lead_id") @NotNull String leadId) {
        return list.of(caller.business(), TypeId.LEAD.parse(leadId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "recordConsents", summary = "Record that leads agreed to messages, with the proof")
    public Uni<ConsentOutcome> record(@NotNull @Valid ConsentRequest request) {
        return entry.record(caller.business(), caller.user(), request);
    }

    @DELETE
    @ResponseStatus(204)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(operationId = "recordOptOut", summary = "Record that a lead wants no more messages on a channel")
    public Uni<Void> optOut(
            @QueryParam("lead_id") @NotNull String leadId,
            @QueryParam("channel") @NotNull @Pattern(regexp = "email|sms", message = "must be email or sms")
                    String channel) {
        return entry.optOut(caller.business(), caller.user(), TypeId.LEAD.parse(leadId), channel);
    }
}
