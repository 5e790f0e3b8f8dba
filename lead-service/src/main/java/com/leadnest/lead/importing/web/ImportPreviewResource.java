package com.leadnest.lead.importing.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import com.leadnest.lead.business.HomeCountries;
import com.leadnest.lead.importing.job.Detected;
import com.leadnest.lead.importing.job.FilePlan;
import com.leadnest.lead.importing.job.ImportSettings;
import com.leadnest.lead.importing.row.LeadRow;
import com.leadnest.lead.importing.row.RowMapper;
import com.leadnest.lead.importing.row.RowReading;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what an import would make of a file. Nothing is kept. */
@Path("/leads/import-preview")
@Tag(name = "Import")
public class ImportPreviewResource {

    private static final int ROWS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    Caller caller;

    @Inject
    HomeCountries countries;

    @Inject
    ObjectMapper json;

    /** A lead as a row would make it. */
    public record PreviewLead(
            @JsonProperty("row") long row,
            @JsonProperty("name") String name,
            @JsonProperty("email") String email,
            @JsonProperty("phone") String phone,
            @JsonProperty("business_name") String businessName,
            @JsonProperty("status") String status,
            @JsonProperty("source") String source,
            @JsonProperty("notes") String notes,
            @JsonProperty("tags") List<String> tags,
            @JsonProperty("country") String country,
            @JsonProperty("custom_fields") Map<String, Object> customFields) {

        static PreviewLead of(LeadRow row, String source) {
            return new PreviewLead(
                    row.number(),
                    row.name(),
                    row.email(),
                    row.phone(),
                    row.businessName(),
                    row.status() == null ? "new" : row.status(),
                    row.source() == null ? source : row.source(),
                    row.notes(),
                    row.tags() == null ? List.of() : row.tags(),
                    row.country(),
                    row.custom());
        }
    }

    /** What was found out, the first rows as leads, and the rows among them that would be refused. */
    public record Preview(
            @JsonProperty("detected") Detected detected,
            @JsonProperty("sample") List<PreviewLead> sample,
            @JsonProperty("problems") List<ImportStatus.RowError> problems) {}

    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(summary = "See what an import would make of a file", description = "Nothing is kept.")
    public Preview preview(@BeanParam ImportForm form) throws IOException {
        ImportSettings settings =
                form.settings(json, countries.of(caller.business()).await().atMost(PATIENCE));
        FilePlan plan = FilePlan.of(form.requireFile().uploadedFile(), settings);
        form.requireNameOf(plan.table());
        RowMapper mapper = new RowMapper(plan.mapping(), settings.country(), (e, p, n, c) -> true);
        List<PreviewLead> sample = new ArrayList<>();
        List<ImportStatus.RowError> problems = new ArrayList<>();
        long number = 0;
        for (var raw : plan.sample()) {
            RowReading reading = mapper.read(raw, ++number);
            if (reading.lead() != null && sample.size() < ROWS) {
                sample.add(PreviewLead.of(reading.lead(), settings.source()));
            } else if (reading.rejected() != null) {
                problems.add(new ImportStatus.RowError(
                        number, raw.line(), reading.rejected().error()));
            }
        }
        return new Preview(Detected.of(plan.table(), plan.mapping()), sample, problems);
    }
}
