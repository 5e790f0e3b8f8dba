package com.leadnest.lead.export;

import com.leadnest.kernel.identity.Caller;
import com.leadnest.lead.listing.LeadFilterParameters;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

/** Leads as a file. */
@Path("/leads/export")
@Authenticated
@Tag(name = "Leads")
public class LeadExportResource {

    /** Tells a spreadsheet that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Caller caller;
    private final LeadExport export;

    @Inject
    public LeadExportResource(Caller caller, LeadExport export) {
        this.caller = caller;
        this.export = export;
    }

    @GET
    @Produces("text/csv")
    @Operation(
            operationId = "exportLeads",
            summary = "Leads of any filter as CSV, streamed; safe to open in a spreadsheet")
    public RestMulti<String> export(
            @BeanParam @Valid LeadFilterParameters parameters,
            @QueryParam("bom") @DefaultValue("false") @Parameter(description = "begin with a byte order mark")
                    boolean bom) {
        Multi<String> text = export.csv(caller.business(), parameters.filter());
        if (bom) {
            text = Multi.createBy().concatenating().streams(Multi.createFrom().item(BYTE_ORDER_MARK), text);
        }
        return RestMulti.fromMultiData(text)
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"leads.csv\"")
                .build();
    }
}
