package com.leadnest.inbox.sandbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A text to play as if a phone had sent it. @param from E.164 */
record SandboxText(
        @NotBlank @Pattern(regexp = "\\+[1-9][0-9]{6,14}", message = "A number like +12125550123") String from,
        String to,
        @NotBlank @Size(max = 1600) String text) {}
