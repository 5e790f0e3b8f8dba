package com.leadnest.nurture.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** A rule as it is written. @param templateId id of a template, or {@code seq_…} */
public record RuleRequest(
        @NotBlank @Size(max = 120) String name,
        Boolean enabled,
        @NotNull RuleEvent on,
        @Valid RuleConditions conditions,
        @NotBlank @Size(max = 100) String templateId) {

    public RuleRequest {
        enabled = !Boolean.FALSE.equals(enabled);
        conditions = Objects.requireNonNullElse(conditions, RuleConditions.NONE);
    }
}
