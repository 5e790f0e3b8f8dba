package com.leadnest.lead.importing.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.lead.importing.chunk.Counts;
import com.leadnest.lead.importing.chunk.ImportMode;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;

/** Between an import and its row. */
@Singleton
class ImportJobRows {

    static final String COLUMNS = "j.id, j.business_id, j.status, j.mode, j.settings, j.file_name, j.bytes_total,"
            + " j.bytes_done, j.created, j.updated, j.unchanged, j.skipped, j.failed, j.detected,"
            + " j.message, j.created_at, j.started_at, j.finished_at, q.lease_until";

    static final String FROM = " FROM import_jobs j LEFT JOIN import_queue q ON q.job_id = j.id";

    private final ObjectMapper json;

    @Inject
    ImportJobRows(ObjectMapper json) {
        this.json = json;
    }

    ImportJob job(Row row) {
        return new ImportJob(
                row.getUUID("id"),
                row.getUUID("business_id"),
                row.getString("status"),
                ImportMode.valueOf(row.getString("mode").toUpperCase(Locale.ROOT)),
                read(row.get(JsonObject.class, "settings"), ImportSettings.class),
                row.getString("file_name"),
                row.getLong("bytes_total"),
                row.getLong("bytes_done"),
                new Counts(
                        row.getLong("created"),
                        row.getLong("updated"),
                        row.getLong("unchanged"),
                        row.getLong("skipped"),
                        row.getLong("failed")),
                read(row.get(JsonObject.class, "detected"), Detected.class),
                row.getString("message"),
                instant(row, "created_at"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                instant(row, "lease_until"));
    }

    JsonObject write(Object value) {
        try {
            return new JsonObject(json.writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(JsonObject value, Class<T> type) {
        try {
            return value == null ? null : json.readValue(value.encode(), type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column) == null
                ? null
                : row.getOffsetDateTime(column).toInstant();
    }
}
