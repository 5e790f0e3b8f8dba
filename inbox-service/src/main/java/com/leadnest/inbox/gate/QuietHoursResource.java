package com.leadnest.inbox.gate;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When marketing texts are lawful. */
@Path("/api/inbox/quiet-hours")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Consent")
public class QuietHoursResource {

    private final Caller caller;
    private final QuietHoursLookup lookup;

    @Inject
    QuietHoursResource(Caller caller, QuietHoursLookup lookup) {
        this.caller = caller;
        this.lookup = lookup;
    }

    @GET
    @Operation(operationId = "getQuietHours", summary = "Whether a lead may be texted now, and else when")
    public Uni<QuietHoursView> of(@QueryParam("lead_id") @NotNull String leadId) {
        return lookup.of(caller.business(), TypeId.LEAD.parse(leadId));
    }

    @GET
    @Path("/rules")
    @Operation(operationId = "listQuietHoursRules", summary = "The dated table of lawful hours, with its sources")
    public QuietHoursView.Rules rules() {
        return QuietHoursView.Rules.all();
    }
}
