package com.leadnest.lead.timeline;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The history of a lead. */
@Path("/leads/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Leads")
public class TimelineResource {

    private final Caller caller;
    private final Timeline timeline;

    @Inject
    public TimelineResource(Caller caller, Timeline timeline) {
        this.caller = caller;
        this.timeline = timeline;
    }

    @GET
    @Operation(operationId = "getLeadTimeline", summary = "What happened to a lead, newest first, 50 at a time")
    public Uni<TimelinePage> page(@PathParam("id") String id, @QueryParam("cursor") String cursor) {
        return timeline.page(caller.business(), TypeId.LEAD.parse(id), cursor);
    }
}
