package com.leadnest.lead.importing.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.Caller;
import com.leadnest.kernel.identity.Roles;
import com.leadnest.lead.importing.job.ImportJob;
import com.leadnest.lead.importing.job.ImportJobs;
import com.leadnest.lead.importing.job.RejectedRows;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Where imports stand, live and afterwards. */
@Path("/leads")
@Authenticated
@Tag(name = "Import")
public class ImportStatusResource {

    private static final int ERRORS_SHOWN = 100;
    private static final int PER_PAGE = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    Caller caller;

    @Inject
    ImportJobs jobs;

    @Inject
    RejectedRows rejected;

    @Inject
    ImportProgress progress;

    @Inject
    Clock clock;

    /** Imports without the errors of their rows. */
    public record ImportList(@JsonProperty("imports") List<ImportStatus> imports, @JsonProperty("page") int page) {}

    @GET
    @Path("/import-status/{job_id}")
    @Operation(summary = "Where an import stands")
    public Uni<ImportStatus> status(@RestPath("job_id") String jobId) {
        return progress.status(caller.business(), TypeId.JOB.parse(jobId), ERRORS_SHOWN);
    }

    @GET
    @Blocking
    @Path("/import-status/{job_id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Follow an import live", description = "Server-sent events named progress, until it is over.")
    public RestMulti<OutboundSseEvent> events(@RestPath("job_id") String jobId, @Context Sse sse) {
        UUID business = caller.business();
        UUID job = TypeId.JOB.parse(jobId);
        // Asked before the stream begins: once it has, an unknown import could not be a 404 any more.
        jobs.find(business, job).await().atMost(PATIENCE);
        return RestMulti.fromMultiData(progress.follow(business, job, sse))
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .build();
    }

    @GET
    @Path("/imports")
    @Operation(summary = "List imports, newest first")
    public Uni<ImportList> list(@QueryParam("page") @DefaultValue("1") @Min(1) @Max(10_000) int page) {
        return jobs.list(caller.business(), page, PER_PAGE)
                .map(found -> new ImportList(
                        found.stream()
                                .map(job -> ImportStatus.of(job, List.of(), clock.instant()))
                                .toList(),
                        page));
    }

    @POST
    @Path("/imports/{job_id}/cancel")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.AGENT})
    @Operation(summary = "Stop an import", description = "It stops after its present chunk; what is imported stays.")
    public Uni<RestResponse<ImportStatus>> cancel(@RestPath("job_id") String jobId) {
        return jobs.cancel(caller.business(), TypeId.JOB.parse(jobId))
                .map(job -> RestResponse.status(
                        RestResponse.Status.ACCEPTED, ImportStatus.of(job, List.of(), clock.instant())));
    }

    @GET
    @Blocking
    @Path("/imports/{job_id}/rejected")
    @Produces("text/csv")
    @Operation(
            summary = "Rows that were not imported",
            description = "The file's own columns, then error and line. Correct them and upload the file again.")
    public RestMulti<String> rejected(@RestPath("job_id") String jobId) {
        UUID job = TypeId.JOB.parse(jobId);
        UUID business = caller.business();
        ImportJob found = jobs.find(business, job).await().atMost(PATIENCE);
        return RestMulti.fromMultiData(rejectedCsv(new RejectedCsv(found.detected()), business, job))
                .header("Content-Disposition", "attachment; filename=\"rejected-" + jobId + ".csv\"")
                .build();
    }

    private Multi<String> rejectedCsv(RejectedCsv csv, UUID business, UUID job) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(csv.header()),
                        rejected.stream(business, job).map(csv::line));
    }
}
