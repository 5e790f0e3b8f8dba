package com.leadnest.lead.listing;

import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.lead.record.LeadView;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of leads. */
@Path("/leads")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Leads")
public class LeadListResource {

    private final Caller caller;
    private final LeadList list;
    private final LeadTotals totals;

    @Inject
    public LeadListResource(Caller caller, LeadList list, LeadTotals totals) {
        this.caller = caller;
        this.list = list;
        this.totals = totals;
    }

    @GET
    @Operation(operationId = "listLeads", summary = "Leads by filter and order, by page number or by cursor")
    public Uni<LeadPage> list(
            @BeanParam @Valid LeadFilterParameters parameters,
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(1_000_000) int page,
            @QueryParam("per_page") @DefaultValue("20") @Min(1) @Max(100) int perPage,
            @QueryParam("sort")
                    @DefaultValue("-created_at")
                    @Pattern(
                            regexp = LeadSort.PATTERN,
                            message = "must be created_at, updated_at, name or score, with - before it for descending")
                    String sort,
            @QueryParam("cursor") String cursor) {
        UUID business = caller.business();
        LeadFilter filter = parameters.filter();
        LeadList.Window window = window(LeadOrder.of(sort), cursor, page, perPage);
        return list.found(business, filter).chain(found -> totals.of(business, filter, found)
                .chain(total -> list.slice(business, filter, found, window)
                        .map(slice -> new LeadPage(
                                slice.leads().stream().map(LeadView::of).toList(),
                                total.count(),
                                total.estimated(),
                                page,
                                perPage,
                                slice.next()))));
    }

    @GET
    @Path("facets")
    @Operation(operationId = "getLeadFacets", summary = "Statuses, sources and grades with their numbers of leads")
    public Uni<LeadFacets> facets() {
        return totals.facets(caller.business());
    }

    private static LeadList.Window window(LeadOrder order, String cursor, int page, int perPage) {
        if (cursor == null || cursor.isEmpty()) {
            return new LeadList.Window(order, null, (page - 1L) * perPage, perPage);
        }
        LeadCursor after = LeadCursor.read(order, cursor)
                .orElseThrow(() -> ValidationProblem.of("cursor", "is not a cursor of this list"));
        return new LeadList.Window(order, after, 0, perPage);
    }
}
