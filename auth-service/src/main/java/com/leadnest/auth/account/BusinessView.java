package com.leadnest.auth.account;

import com.leadnest.kernel.id.TypeId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's business on the wire. */
@Schema(name = "Business", description = "The business of the signed-in user")
public record BusinessView(
        String id,
        String name,
        @Schema(description = "ISO 3166-1 alpha-2", examples = "US") String country,
        @Schema(description = "IANA time zone", examples = "America/Denver") String timeZone,
        String industry,
        String plan,
        Instant trialExpires) {

    static BusinessView of(Profile.BusinessProfile business) {
        BusinessDetails details = business.details();
        return new BusinessView(
                TypeId.BUSINESS.text(business.id()),
                details.name(),
                details.country(),
                details.timeZone(),
                details.industry(),
                business.plan(),
                business.trialExpires());
    }
}
