package com.leadnest.nurture.sequence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new sequence: a copy of a template, or one's own steps.
 *
 * @param templateId a template's id; then there is no definition
 */
public record SequenceRequest(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 100) String templateId,
        @Schema(implementation = Object.class) JsonNode definition) {}
