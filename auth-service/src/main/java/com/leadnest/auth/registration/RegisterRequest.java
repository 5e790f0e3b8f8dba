package com.leadnest.auth.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What someone types to sign a business up. */
@Schema(name = "RegisterRequest")
public record RegisterRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "user@company.com") String email,
        @NotNull @Size(max = 1000) @Schema(description = "8 to 128 characters", examples = "SecurePass123!")
                String password,
        @NotBlank @Size(max = 200) @Schema(examples = "Elite Med Spa") String businessName,
        @Schema(description = "ISO 3166-1 alpha-2; the default for phone numbers", defaultValue = "US") String country,
        @Schema(description = "IANA time zone", defaultValue = "UTC", examples = "America/Denver") String timeZone,
        @Size(max = 100) @Schema(examples = "medspas") String industry) {}
