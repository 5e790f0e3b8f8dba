package com.leadnest.inbox.optout;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A consent that a member records.
 *
 * @param leadIds at most 10,000; with {@code leadId} one more
 * @param obtainedAt null for now
 */
public record ConsentRequest(
        String leadId,
        @Size(max = 10_000) List<@NotNull String> leadIds,
        @NotNull @Pattern(regexp = "email|sms", message = "must be email or sms") String channel,
        @NotNull @Pattern(regexp = "form|import|verbal|manual", message = "must be form, import, verbal or manual")
                String method,
        @NotNull @Size(min = 1, max = 2000) String wording,
        Instant obtainedAt,
        @Size(max = 500) String source) {

    List<String> allLeads() {
        List<String> all = new ArrayList<>(leadIds == null ? List.of() : leadIds);
        if (leadId != null) {
            all.add(leadId);
        }
        return all;
    }
}
