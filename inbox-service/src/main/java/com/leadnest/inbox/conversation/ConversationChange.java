package com.leadnest.inbox.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ValidationProblem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to change about a conversation; what is absent stays.
 *
 * @param assignedTo a member, null for nobody, {@code round_robin} for whose turn it is
 * @param snoozedUntil with status snoozed: when it opens again by itself
 */
public record ConversationChange(
        @Schema(type = SchemaType.STRING, nullable = true) JsonNode assignedTo,
        @Pattern(regexp = "low|normal|high|urgent", message = "must be low, normal, high or urgent") String priority,
        @Pattern(regexp = "open|closed|snoozed", message = "must be open, closed or snoozed") String status,
        Instant snoozedUntil,
        @Size(max = 20) List<@NotBlank @Size(max = 50) String> labels) {

    private static final String ROUND_ROBIN = "round_robin";

    boolean reassigns() {
        return assignedTo != null;
    }

    boolean byTurn() {
        return reassigns() && ROUND_ROBIN.equals(assignedTo.textValue());
    }

    /** The member who is to have it; null for nobody. */
    UUID member() {
        return assignedTo.isNull()
                ? null
                : TypeId.USER
                        .find(assignedTo.textValue())
                        .orElseThrow(() ->
                                ValidationProblem.of("assigned_to", "must be the id of a member, null or round_robin"));
    }

    /** @throws ValidationProblem when a snooze has no end, or one that has passed */
    void check(Instant now) {
        if (reassigns() && !byTurn()) {
            member();
        }
        if ("snoozed".equals(status) && (snoozedUntil == null || !snoozedUntil.isAfter(now))) {
            throw ValidationProblem.of("snoozed_until", "must be a moment in the future");
        }
        if (snoozedUntil != null && !"snoozed".equals(status)) {
            throw ValidationProblem.of("status", "must be snoozed with snoozed_until");
        }
    }
}
