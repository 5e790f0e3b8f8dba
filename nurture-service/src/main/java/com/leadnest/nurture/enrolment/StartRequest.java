package com.leadnest.nurture.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;

/**
 * Who is to be put into which sequence.
 *
 * @param templateId id of a template, or {@code seq_…}
 * @param leadData what to say of the person instead of what is known, by field
 * @param businessData the same of the business
 */
public record StartRequest(
        @NotBlank String leadId,
        @NotBlank String templateId,
        @Size(max = 100) Map<String, Object> leadData,
        @Size(max = 100) Map<String, Object> businessData) {

    public StartRequest {
        leadData = Objects.requireNonNullElse(leadData, Map.of());
        businessData = Objects.requireNonNullElse(businessData, Map.of());
    }
}
