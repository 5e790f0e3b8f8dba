package com.leadnest.lead.importing.job;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What a run works with. */
@Singleton
class ImportParts {

    private final UploadStore uploads;
    private final JobProgress progress;
    private final ChunkWriter writer;
    private final ImportConfig config;

    @Inject
    ImportParts(UploadStore uploads, JobProgress progress, ChunkWriter writer, ImportConfig config) {
        this.uploads = uploads;
        this.progress = progress;
        this.writer = writer;
        this.config = config;
    }

    UploadStore uploads() {
        return uploads;
    }

    JobProgress progress() {
        return progress;
    }

    ChunkWriter writer() {
        return writer;
    }

    ImportConfig config() {
        return config;
    }
}
