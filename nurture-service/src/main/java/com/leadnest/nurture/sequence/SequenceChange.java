package com.leadnest.nurture.sequence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next version of a sequence.
 *
 * @param runningPeople whether those who are in it stay on their version or move to this one
 * @param expectedVersion the version that was edited; when there is a newer one by now, nothing is changed
 */
public record SequenceChange(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Schema(implementation = Object.class) JsonNode definition,
        @NotNull @Pattern(regexp = "stay|move", message = "must be stay or move") String runningPeople,
        @NotNull Integer expectedVersion) {

    boolean movesPeople() {
        return "move".equals(runningPeople);
    }
}
