package com.leadnest.nurture.statistics;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of a sequence. */
@Path("/api/nurture/sequences")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Nurture")
public class StatisticsResource {

    private final Caller caller;
    private final Statistics statistics;

    @Inject
    public StatisticsResource(Caller caller, Statistics statistics) {
        this.caller = caller;
        this.statistics = statistics;
    }

    @GET
    @Path("{id}/statistics")
    @Operation(operationId = "getSequenceStatistics", summary = "What was sent, read, answered and ended, step by step")
    public Uni<StatisticsView> get(@PathParam("id") String id) {
        return statistics.of(caller.business(), TypeId.SEQUENCE.parse(id));
    }
}
