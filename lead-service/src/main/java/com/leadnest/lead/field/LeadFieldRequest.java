package com.leadnest.lead.field;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A custom field to add.
 *
 * @param key optional; made from the label when absent
 * @param choices needed for a choice field
 */
public record LeadFieldRequest(
        @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}_]{0,59}", message = "must be letters, digits and _, at most 60")
                String key,
        @NotBlank @Size(max = 100) String label,
        @NotNull
                @Pattern(
                        regexp = "text|number|date|choice|money|yes_no",
                        message = "must be text, number, date, choice, money or yes_no")
                String type,
        @Size(max = 200) List<@NotBlank @Size(max = 200) String> choices) {}
