package com.leadnest.contracts;

import java.util.Set;

/** Fields of event bodies that may be null; everything else is required, so a consumer can rely on it. */
final class NullableFields {

    /** As record and wire name. */
    static final Set<String> NAMES = Set.of(
            "LeadSnapshot.name",
            "LeadSnapshot.email",
            "LeadSnapshot.phone",
            "LeadSnapshot.business_name",
            "LeadSnapshot.source",
            "LeadSnapshot.notes",
            "LeadSnapshot.owner_id",
            "LeadSnapshot.country",
            "LeadSnapshot.deal_value_minor",
            "LeadSnapshot.deal_currency",
            "LeadSnapshot.lost_reason",
            "LeadCreated.inquired_at",
            "LeadUpdated.job_id",
            "LeadActivity.outcome",
            "LeadActivity.minutes",
            "LeadActivity.starts_at",
            "LeadActivity.note",
            "LeadActivity.user_id",
            "BusinessRegistered.email",
            "BusinessRegistered.industry",
            "StepDue.variant",
            "StepDue.subject",
            "StepDue.html",
            "StepDue.expires_at",
            "StepRecipient.name",
            "StepRecipient.email",
            "StepRecipient.phone",
            "StepRecipient.country",
            "StepRecipient.region",
            "MessageRef.lead_id",
            "MessageRef.enrolment_id",
            "MessageRef.step",
            "MessageRef.user_id",
            "MessageSent.subject",
            "MessageFailed.detail",
            "MessageDeferred.until",
            "OptedOut.lead_id",
            "OptedIn.lead_id",
            "OptedIn.wording");

    private NullableFields() {}
}
