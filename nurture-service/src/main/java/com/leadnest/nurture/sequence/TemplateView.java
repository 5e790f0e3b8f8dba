package com.leadnest.nurture.sequence;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.model.DefinitionJson;
import com.leadnest.nurture.template.Template;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A template as it is shown.
 *
 * @param adoptedAs the business's own sequence that is used for it, {@code seq_…}, or null before the first use
 */
public record TemplateView(
        String id,
        String name,
        String industry,
        String description,
        int totalSteps,
        @Schema(implementation = Object[].class) JsonNode steps,
        String adoptedAs) {

    static TemplateView of(Template template, UUID adoptedAs) {
        return new TemplateView(
                template.id(),
                template.name(),
                template.industry(),
                template.description(),
                template.definition().actions(),
                DefinitionJson.write(template.definition()).get("steps"),
                TypeId.SEQUENCE.textOrNull(adoptedAs));
    }
}
