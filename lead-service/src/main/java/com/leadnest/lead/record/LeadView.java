package com.leadnest.lead.record;

import com.leadnest.kernel.id.TypeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lead on the wire. */
@Schema(name = "Lead")
public record LeadView(
        String id,
        String name,
        String email,
        String phone,
        String businessName,
        String status,
        String source,
        String notes,
        Map<String, Object> customFields,
        List<String> tags,
        String ownerId,
        String country,
        BigDecimal dealValue,
        String dealCurrency,
        String lostReason,
        Integer score,
        String grade,
        Double confidence,
        List<Map<String, Object>> scoreFactors,
        Instant scoredAt,
        Instant createdAt,
        Instant updatedAt,
        int version) {

    /** What callers see of a lead. */
    public static LeadView of(Lead lead) {
        LeadContent content = lead.content();
        LeadScore score = lead.score();
        return new LeadView(
                TypeId.LEAD.text(lead.id()),
                content.name(),
                content.email(),
                content.phone(),
                content.businessName(),
                content.status().wire(),
                content.source(),
                content.notes(),
                content.customFields(),
                content.tags(),
                TypeId.USER.textOrNull(content.ownerId()),
                content.country(),
                content.deal().value(),
                content.deal().currency(),
                content.deal().lostReason(),
                score == null ? null : score.score(),
                score == null ? null : score.grade(),
                score == null ? null : score.confidence(),
                score == null ? null : score.factors(),
                score == null ? null : score.scoredAt(),
                lead.createdAt(),
                lead.updatedAt(),
                lead.version());
    }
}
