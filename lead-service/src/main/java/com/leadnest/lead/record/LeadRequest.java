package com.leadnest.lead.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a new lead or of a change, for the API document; it is read field by field by {@link LeadEdit}. */
@Schema(
        name = "LeadRequest",
        description = "A lead needs a name, an e-mail address, a phone number or a company. In a change, what is"
                + " absent stays and null clears.")
public record LeadRequest(
        @Schema(minLength = 2, maxLength = 100, nullable = true) String name,
        @Schema(maxLength = 254, nullable = true) String email,
        @Schema(description = "any common way of writing; kept as E.164", nullable = true) String phone,
        @Schema(maxLength = 200, nullable = true) String businessName,
        @Schema(enumeration = {"new", "contacted", "qualified", "booked", "won", "lost"}) String status,
        @Schema(maxLength = 100, nullable = true) String source,
        @Schema(maxLength = 10000, nullable = true) String notes,
        @Schema(description = "values by the keys of GET /leads/fields") Map<String, Object> customFields,
        @Schema(maxItems = 50) List<String> tags,
        @Schema(description = "user_…", nullable = true) String ownerId,
        @Schema(description = "ISO 3166-1 alpha-2", nullable = true) String country,
        @Schema(description = "what the deal is worth, in the business's currency", minimum = "0", nullable = true)
                BigDecimal dealValue,
        @Schema(maxLength = 500, nullable = true) String lostReason,
        @Schema(description = "in a change: the version that was looked at; 409 when it is not the current one")
                Integer version) {}
