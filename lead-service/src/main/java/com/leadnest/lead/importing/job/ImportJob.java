package com.leadnest.lead.importing.job;

import com.leadnest.lead.importing.chunk.Counts;
import com.leadnest.lead.importing.chunk.ImportMode;
import java.time.Instant;
import java.util.UUID;

/**
 * An import as the data has it.
 *
 * @param detected what was found out about the file, or null before it was looked at
 * @param counts what became of the rows done so far; the next one is the first that is not counted
 * @param leaseUntil until when a process holds it, or null
 */
public record ImportJob(
        UUID id,
        UUID business,
        String status,
        ImportMode mode,
        ImportSettings settings,
        String fileName,
        long bytesTotal,
        long bytesDone,
        Counts counts,
        Detected detected,
        String message,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        Instant leaseUntil) {

    /** Whether nothing more will happen. */
    public boolean isFinished() {
        return status.equals("completed") || status.equals("failed") || status.equals("cancelled");
    }
}
