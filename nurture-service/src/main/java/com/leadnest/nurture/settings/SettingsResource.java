package com.leadnest.nurture.settings;

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

/** How a business wants to write to its leads. */
@Path("/api/nurture/settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nurture settings")
public class SettingsResource {

    private final Caller caller;
    private final Settings settings;

    @Inject
    SettingsResource(Caller caller, Settings settings) {
        this.caller = caller;
        this.settings = settings;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getNurtureSettings", summary = "Time zone, names and limits of sequences")
    public Uni<SettingsView> get() {
        return settings.of(caller.business()).map(SettingsView::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN})
    @Operation(
            operationId = "changeNurtureSettings",
            summary = "Change them; a field that is left out stays, an empty text takes it back")
    public Uni<SettingsView> put(@NotNull @Valid SettingsRequest request) {
        return settings.change(caller.business(), request).map(SettingsView::of);
    }
}
