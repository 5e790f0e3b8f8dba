package com.leadnest.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {

    private static JsonObject service(String path, String type) {
        return new JsonObject(
                """
                {"paths":{"%s":{"get":{"responses":{"200":{"content":{"application/json":{"schema":
                {"$ref":"#/components/schemas/Item"}}}}}}},"/internal/x":{"get":{}}},
                "components":{"schemas":{"Item":{"type":"%s"},"Error":{"type":"object"}}}}
                """
                        .formatted(path, type));
    }

    @Test
    void keepsTwoMeaningsOfOneNameApart() {
        JsonObject merged = new OpenApiMerge()
                .add("lead", service("/leads", "object"), path -> path.startsWith("/leads"))
                .add("scoring", service("/api/ai/x", "string"), path -> path.startsWith("/api/ai"))
                .document("http://localhost:5000");
        JsonObject schemas = merged.getJsonObject("components").getJsonObject("schemas");
        assertThat(schemas.fieldNames()).containsExactlyInAnyOrder("Item", "ScoringItem", "Error");
        assertThat(merged.getJsonObject("paths").fieldNames()).containsExactly("/leads", "/api/ai/x");
        assertThat(merged.getJsonObject("paths").getJsonObject("/api/ai/x").encode())
                .contains("\"#/components/schemas/ScoringItem\"")
                .contains("\"tags\":[\"scoring\"]");
        assertThat(merged.getJsonObject("paths").getJsonObject("/leads").encode())
                .contains("\"#/components/schemas/Item\"");
    }
}
