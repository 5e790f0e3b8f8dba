package com.leadnest.nurture.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A lead as nurture knows it: whom a step is for.
 *
 * @param name or null
 * @param email normalised, or null
 * @param phone E.164, or null
 * @param company or null
 * @param status of the lead, e.g. {@code new}
 * @param source or null
 * @param customFields text, number or boolean by key
 * @param ownerId who is in charge, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param region state or province, or null when unknown
 * @param score 0 to 100, or null before the first
 * @param grade A to D, or null before the first
 * @param choices what they said they want
 * @param arrivedAt when the lead came in
 * @param version of the lead
 */
public record Person(
        UUID leadId,
        String name,
        String email,
        String phone,
        String company,
        String status,
        String source,
        List<String> tags,
        Map<String, Object> customFields,
        UUID ownerId,
        String country,
        String region,
        Integer score,
        String grade,
        Choices choices,
        Instant arrivedAt,
        long version) {

    /** @param smsConsent whether consent to texts is recorded */
    public record Choices(boolean smsConsent, boolean optedOutEmail, boolean optedOutSms) {}

    /** Whether they can be written to on a channel, email or sms: there is an address and they did not opt out. */
    public boolean reachableBy(String channel) {
        return switch (channel) {
            case "email" -> email != null && !choices.optedOutEmail();
            case "sms" -> phone != null && !choices.optedOutSms();
            default -> true;
        };
    }
}
