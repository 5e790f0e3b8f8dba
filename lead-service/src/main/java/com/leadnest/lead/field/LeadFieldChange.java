package com.leadnest.lead.field;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What may change on a custom field; absent stays. The type stays, because values of it are stored. */
public record LeadFieldChange(
        @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Size(max = 100) String label,
        @Size(min = 1, max = 200) List<@NotBlank @Size(max = 200) String> choices) {}
