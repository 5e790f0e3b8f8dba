package com.leadnest.nurture.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadnest.kernel.problem.ValidationProblem;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to render and for whom.
 *
 * @param definition steps that are not kept yet; or else one of the two ids
 * @param leadId whose data to take; none for made-up data only
 * @param leadData fields over those of the lead
 * @param businessData fields over those of the settings
 */
public record PreviewRequest(
        @Schema(implementation = Object.class) JsonNode definition,
        @Size(max = 100) String sequenceId,
        @Size(max = 100) String templateId,
        @Size(max = 100) String leadId,
        @Size(max = 200) Map<String, Object> leadData,
        @Size(max = 200) Map<String, Object> businessData) {

    /** {@link ValidationProblem} unless one of definition, sequence_id and template_id is given. */
    void requireOneSource() {
        if (Stream.of(definition, sequenceId, templateId)
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw ValidationProblem.of(
                    "definition", "exactly one of definition, sequence_id and template_id is required");
        }
    }

    String id() {
        return sequenceId == null ? templateId : sequenceId;
    }
}
