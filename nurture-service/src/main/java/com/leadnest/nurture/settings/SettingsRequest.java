package com.leadnest.nurture.settings;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What a business says of itself; null leaves a value as it is, an empty text takes it back. */
public record SettingsRequest(
        @Size(max = 64) String timeZone,
        @Size(max = 100) String agentName,
        @Size(max = 500) @Pattern(regexp = "|https?://\\S+", message = "must be a web address") String bookingLink,
        @Size(max = 200) String businessName,
        @Min(1) @Max(20) Integer dailyCapPerPerson,
        @Min(1) @Max(100_000) Integer sendWindowSpreadPerMinute,
        @DecimalMin("0") @DecimalMax("10") BigDecimal smsCostPerSegment) {}
