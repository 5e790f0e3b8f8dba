package com.leadnest.auth.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who someone says they are, and what shows it. */
@Schema(name = "LoginRequest")
public record LoginRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "user@company.com") String email,
        @NotEmpty @Size(max = 1000) @Schema(examples = "SecurePass123!") String password) {}
