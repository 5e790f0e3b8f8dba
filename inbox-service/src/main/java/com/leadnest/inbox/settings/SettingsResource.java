package com.leadnest.inbox.settings;

import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the business sends and answers. */
@Path("/api/inbox/settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inbox settings")
public class SettingsResource {

    private final Caller caller;
    private final SettingsStore store;
    private final SettingsChange change;

    @Inject
    SettingsResource(Caller caller, SettingsStore store, SettingsChange change) {
        this.caller = caller;
        this.store = store;
        this.change = change;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getInboxSettings", summary = "How the business sends and answers")
    public Uni<SettingsBody> get() {
        return store.of(caller.business()).map(SettingsBody::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN})
    @Operation(operationId = "saveInboxSettings", summary = "Replace the settings; what is left out has its default")
    public Uni<SettingsBody> put(@NotNull @Valid SettingsBody body) {
        return change.save(caller.business(), body).chain(this::get);
    }
}
