package com.leadnest.lead.importing.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.lead.importing.chunk.Counts;
import com.leadnest.lead.importing.job.Detected;
import com.leadnest.lead.importing.job.ImportJob;
import com.leadnest.lead.importing.row.RejectedRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Where an import stands. {@code created + updated + unchanged + skipped + failed = processed}, at every moment.
 *
 * @param successful all processed rows that are not failed
 * @param errors the first 100 refused rows; all of them are in the CSV of rejected rows
 * @param totalRows data rows of the file, null until they are counted
 * @param rowsPerSecond null before the start
 * @param remainingSeconds estimate from the bytes still to read, null when nothing can be said
 */
public record ImportStatus(
        @JsonProperty("job_id") String jobId,
        @JsonProperty("status") String status,
        @JsonProperty("message") String message,
        @JsonProperty("processed") long processed,
        @JsonProperty("successful") long successful,
        @JsonProperty("failed") long failed,
        @JsonProperty("created") long created,
        @JsonProperty("updated") long updated,
        @JsonProperty("unchanged") long unchanged,
        @JsonProperty("skipped") long skipped,
        @JsonProperty("errors") List<RowError> errors,
        @JsonProperty("total_rows") Long totalRows,
        @JsonProperty("rows_per_second") Long rowsPerSecond,
        @JsonProperty("remaining_seconds") Long remainingSeconds,
        @JsonProperty("bytes_done") long bytesDone,
        @JsonProperty("bytes_total") long bytesTotal,
        @JsonProperty("file_name") String fileName,
        @JsonProperty("mode") String mode,
        @JsonProperty("detected") Detected detected,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("finished_at") Instant finishedAt) {

    /**
     * @param row number of the data row, from 1
     * @param line line of the file, from 1
     */
    public record RowError(
            @JsonProperty("row") long row, @JsonProperty("line") long line, @JsonProperty("error") String error) {}

    /** What is told of a job at a moment. */
    static ImportStatus of(ImportJob job, List<RejectedRow> rejected, Instant now) {
        Counts counts = job.counts();
        Pace pace = Pace.of(job, now);
        return new ImportStatus(
                TypeId.JOB.text(job.id()),
                job.status(),
                message(job, now),
                counts.processed(),
                counts.processed() - counts.failed(),
                counts.failed(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.skipped(),
                rejected.stream()
                        .map(row -> new RowError(row.number(), row.line(), row.error()))
                        .toList(),
                job.status().equals("completed") ? counts.processed() : null,
                pace.rowsPerSecond(),
                pace.remainingSeconds(),
                job.bytesDone(),
                job.bytesTotal(),
                job.fileName(),
                job.mode().wireName(),
                job.detected(),
                job.createdAt(),
                job.finishedAt());
    }

    @JsonIgnore
    boolean isFinished() {
        return finishedAt != null;
    }

    /** A process that fell silent cannot say so itself. */
    private static String message(ImportJob job, Instant now) {
        boolean stalled = job.status().equals("running")
                && job.leaseUntil() != null
                && job.leaseUntil().isBefore(now);
        return stalled ? "The process that ran this import has stopped; another one takes over." : job.message();
    }

    private record Pace(Long rowsPerSecond, Long remainingSeconds) {

        static Pace of(ImportJob job, Instant now) {
            if (job.startedAt() == null) {
                return new Pace(null, null);
            }
            Instant until = job.finishedAt() == null ? now : job.finishedAt();
            long millis = Math.max(1, Duration.between(job.startedAt(), until).toMillis());
            long rate = job.counts().processed() * 1000 / millis;
            if (job.isFinished()) {
                return new Pace(rate, 0L);
            }
            long left = job.bytesTotal() - job.bytesDone();
            return new Pace(rate, job.bytesDone() == 0 ? null : left * millis / job.bytesDone() / 1000);
        }
    }
}
