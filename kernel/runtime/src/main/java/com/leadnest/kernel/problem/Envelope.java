package com.leadnest.kernel.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The one error body of LeadNest, the same from every process.
 *
 * @param error stable code
 * @param message for a person
 * @param details messages by field; empty, never absent
 * @param timestamp when, UTC, to the second
 * @param requestId what support asks for
 */
@Schema(name = "Error", description = "Every error of every endpoint has this shape.")
@JsonPropertyOrder({"error", "message", "details", "timestamp", "request_id"})
public record Envelope(
        String error,
        String message,
        Map<String, List<String>> details,
        Instant timestamp,
        @JsonProperty("request_id") String requestId) {

    public static final String MEDIA_TYPE = "application/json";

    /** The envelope of a problem. */
    public static Envelope of(Problem problem, String requestId, Instant now) {
        return new Envelope(
                problem.code(),
                problem.getMessage(),
                problem.details(),
                now.truncatedTo(ChronoUnit.SECONDS),
                requestId);
    }

    /** As JSON text, for answers that are written outside of JAX-RS (the gateway, Vert.x failure handlers). */
    public String json() {
        return new JsonObject()
                .put("error", error)
                .put("message", message)
                .put("details", details)
                .put("timestamp", timestamp.toString())
                .put("request_id", requestId)
                .encode();
    }
}
