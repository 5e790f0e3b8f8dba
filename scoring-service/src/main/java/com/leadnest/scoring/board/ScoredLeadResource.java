package com.leadnest.scoring.board;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.scoring.model.Grade;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The score board of a business. */
@Path("/api/ai/scored-leads")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Scoring")
public class ScoredLeadResource {

    private final Caller caller;
    private final ScoreBoard board;

    @Inject
    public ScoredLeadResource(Caller caller, ScoreBoard board) {
        this.caller = caller;
        this.board = board;
    }

    @GET
    @Operation(operationId = "listScoredLeads", summary = "Scored leads, best first")
    public Uni<ScoredLeadPage> list(
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(1_000_000) int page,
            @QueryParam("per_page") @DefaultValue("20") @Min(1) @Max(100) int perPage,
            @QueryParam("grade") @Pattern(regexp = "[ABCD]", message = "must be A, B, C or D") String grade,
            @QueryParam("min_score") @DefaultValue("0") @Min(0) @Max(100) int minScore,
            @QueryParam("max_score") @DefaultValue("100") @Min(0) @Max(100) int maxScore,
            @QueryParam("sort")
                    @DefaultValue("-score")
                    @Pattern(regexp = "-?score", message = "must be score or -score")
                    String sort) {
        ScoreFilter filter = new ScoreFilter(grade == null ? null : Grade.valueOf(grade), minScore, maxScore);
        return board.page(caller.business(), filter, sort.startsWith("-"), page, perPage);
    }

    @GET
    @Path("{lead_id}")
    @Operation(operationId = "getScoredLead", summary = "One lead's score, its reasons and its history")
    public Uni<ScoredLeadDetail> one(@PathParam("lead_id") String leadId) {
        return board.one(caller.business(), TypeId.LEAD.parse(leadId));
    }
}
