package com.leadnest.scoring.board;

import com.leadnest.kernel.identity.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scores leads that are handed in. */
@Path("/api/ai/bulk-score-leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Scoring")
public class BulkScoreResource {

    private final Caller caller;
    private final BulkScoring scoring;

    @Inject
    public BulkScoreResource(Caller caller, BulkScoring scoring) {
        this.caller = caller;
        this.scoring = scoring;
    }

    @POST
    @Operation(operationId = "bulkScoreLeads", summary = "Score 1 to 100 leads at once, without storing them")
    public Uni<BulkScoreResponse> score(@NotNull @Valid BulkScoreRequest request) {
        return scoring.score(caller.business(), request.leads());
    }
}
