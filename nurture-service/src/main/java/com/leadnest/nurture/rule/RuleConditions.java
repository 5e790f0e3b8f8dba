package com.leadnest.nurture.rule;

import io.vertx.core.json.JsonObject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What must be true of the person when it happens; null means anything.
 *
 * @param gradeAtLeast A to D, A is the best
 * @param form key of the form the lead came by, as in its field {@code form}
 */
public record RuleConditions(
        @Pattern(regexp = "[ABCD]", message = "must be A, B, C or D") String gradeAtLeast,
        @Size(max = 255) String source,
        @Size(max = 50) String status,
        @Size(max = 255) String tag,
        @Size(max = 255) String form) {

    static final RuleConditions NONE = new RuleConditions(null, null, null, null, null);

    JsonObject json() {
        return new JsonObject()
                .put("grade_at_least", gradeAtLeast)
                .put("source", source)
                .put("status", status)
                .put("tag", tag)
                .put("form", form);
    }

    static RuleConditions of(JsonObject json) {
        return new RuleConditions(
                json.getString("grade_at_least"),
                json.getString("source"),
                json.getString("status"),
                json.getString("tag"),
                json.getString("form"));
    }
}
