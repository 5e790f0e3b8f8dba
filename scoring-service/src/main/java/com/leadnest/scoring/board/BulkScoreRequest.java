package com.leadnest.scoring.board;

import com.leadnest.scoring.model.LeadFacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Leads to score. */
public record BulkScoreRequest(@NotNull @Size(min = 1, max = 100) List<@NotNull @Valid LeadToScore> leads) {

    /**
     * A lead as the caller knows it. A lead of which only the id is given, and which is the caller's, is
     * scored from what is stored.
     *
     * @param id anything that tells the caller's leads apart; comes back as {@code lead_id}
     */
    public record LeadToScore(
            @NotBlank @Size(max = 255) String id,
            String name,
            String email,
            String phone,
            String businessName,
            String source,
            String industry,
            String notes,
            Map<String, Object> customFields) {

        boolean isOnlyAnId() {
            return Stream.of(name, email, phone, businessName, source, industry, notes, customFields)
                    .allMatch(Objects::isNull);
        }

        LeadFacts facts() {
            int filled = customFields == null
                    ? 0
                    : (int) customFields.values().stream()
                            .filter(Objects::nonNull)
                            .count();
            return new LeadFacts(name, email, phone, businessName, source, industry, notes, filled, null);
        }
    }
}
