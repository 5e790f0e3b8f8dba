package com.leadnest.analytics.roi;

import com.leadnest.analytics.figures.Slice;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.problem.NotFoundProblem;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Return on what was spent, and the rows behind every figure. */
@Path("/api/analytics/roi")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Analytics")
public class RoiResource {

    private static final int TEN_YEARS = 3660;

    private final Caller caller;
    private final Roi roi;
    private final RoiRows rows;

    @Inject
    public RoiResource(Caller caller, Roi roi, RoiRows rows) {
        this.caller = caller;
        this.roi = roi;
        this.rows = rows;
    }

    @GET
    @Operation(operationId = "getRoi", summary = "What was earned for what was spent in the last days")
    public Uni<RoiView> get(
            @QueryParam("days") @DefaultValue("30") @Min(1) @Max(TEN_YEARS) int days,
            @QueryParam("industry") String industry,
            @QueryParam("source") String source,
            @QueryParam("campaign") String campaign,
            @QueryParam("owner") String owner) {
        return roi.of(caller.business(), days, new Slice(source, campaign, owner, industry));
    }

    @GET
    @Path("{metric}/rows")
    @Operation(operationId = "getRoiRows", summary = "The rows that a figure counts, newest first")
    public Uni<RoiRows.RoiRowPage> rows(
            @PathParam("metric") String metric,
            @QueryParam("days") @DefaultValue("30") @Min(1) @Max(TEN_YEARS) int days,
            @QueryParam("industry") String industry,
            @QueryParam("source") String source,
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(1_000_000) int page,
            @QueryParam("per_page") @DefaultValue("20") @Min(1) @Max(100) int perPage) {
        RoiMetric asked = RoiMetric.find(metric).orElseThrow(() -> new NotFoundProblem("figure"));
        return rows.of(caller.business(), asked, days, new Slice(source, null, null, industry), page, perPage);
    }
}
