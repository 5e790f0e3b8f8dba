package com.leadnest.lead.importing.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import com.leadnest.kernel.problem.TooLargeProblem;
import com.leadnest.lead.business.HomeCountries;
import com.leadnest.lead.importing.chunk.ImportMode;
import com.leadnest.lead.importing.job.FilePlan;
import com.leadnest.lead.importing.job.ImportConfig;
import com.leadnest.lead.importing.job.ImportJobs;
import com.leadnest.lead.importing.job.ImportSettings;
import com.leadnest.lead.importing.job.ImportWorkers;
import com.leadnest.lead.importing.job.UploadStore;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes a file in. It is on disk, looked at and queued before the answer is given. */
@Path("/leads/bulk-import")
@Tag(name = "Import")
public class ImportResource {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A cautious guess of the speed, for the first estimate; the status knows better after some seconds. */
    private static final long BYTES_PER_SECOND = 2_000_000;

    @Inject
    Caller caller;

    @Inject
    UploadStore uploads;

    @Inject
    ImportJobs jobs;

    @Inject
    ImportWorkers workers;

    @Inject
    ImportConfig config;

    @Inject
    HomeCountries countries;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /**
     * @param estimatedCompletion a guess from the size of the file
     */
    public record Accepted(
            @JsonProperty("job_id") String jobId,
            @JsonProperty("message") String message,
            @JsonProperty("estimated_completion") Instant estimatedCompletion) {}

    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(
            summary = "Import leads from a spreadsheet",
            description =
                    "CSV, TSV or any delimited text in any common encoding, or an .xlsx workbook, up to 512 MB. Columns are recognised"
                            + " by their headings; columns that are not become custom fields.")
    @APIResponse(responseCode = "202", description = "The file is safe and its import is queued")
    public RestResponse<Accepted> start(@BeanParam ImportForm form) throws IOException {
        var file = form.requireFile();
        ImportMode mode = form.readMode();
        ImportSettings settings =
                form.settings(json, countries.of(caller.business()).await().atMost(PATIENCE));
        // Asked before the file is taken over: afterwards there is none here to ask about.
        long bytes = file.size();
        if (bytes > config.maxFileBytes()) {
            throw new TooLargeProblem("The file is larger than " + config.maxFileBytes() / 1_048_576 + " MB.");
        }
        form.requireNameOf(FilePlan.of(file.uploadedFile(), settings).table());
        UUID job = TypeId.newId();
        uploads.keep(file.uploadedFile(), caller.business(), job);
        try {
            jobs.start(new ImportJobs.Start(
                            job, caller.business(), caller.user(), mode.wireName(), settings, form.fileName(), bytes))
                    .await()
                    .atMost(PATIENCE);
        } catch (RuntimeException failed) {
            uploads.drop(caller.business(), job);
            throw failed;
        }
        workers.wake();
        Instant done = clock.instant().plusSeconds(2 + bytes / BYTES_PER_SECOND);
        return RestResponse.status(
                RestResponse.Status.ACCEPTED, new Accepted(TypeId.JOB.text(job), "Bulk import started", done));
    }
}
