package com.leadnest.inbox.optout;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** An address that a member puts on the list: an e-mail address, or a number in E.164. */
public record SuppressionRequest(
        @NotNull @Size(min = 3, max = 254) String address,
        @NotNull @Pattern(regexp = "email|sms", message = "must be email or sms") String channel) {}
