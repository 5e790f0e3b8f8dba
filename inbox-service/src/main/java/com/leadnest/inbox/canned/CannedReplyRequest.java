package com.leadnest.inbox.canned;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param shortcut letters, digits, - and _, or null for none */
public record CannedReplyRequest(
        @NotBlank @Size(max = 120) String title,
        @Pattern(regexp = "[\\p{L}\\p{N}_-]{1,30}", message = "must be letters, digits, - and _, 30 at most")
                String shortcut,
        @NotBlank @Size(max = 5_000) String text) {}
