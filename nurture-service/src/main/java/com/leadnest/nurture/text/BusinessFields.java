package com.leadnest.nurture.text;

import java.util.HashMap;
import java.util.Map;

/** What texts can say of the business. Null and blank are the same: not known. */
public record BusinessFields(String businessName, String agentName, String bookingLink) {

    /** These fields, and over them what was given when the person was enrolled. */
    public BusinessFields with(Map<String, Object> given) {
        Map<String, String> texts = LeadFields.texts(given);
        return new BusinessFields(
                texts.getOrDefault(FieldName.BUSINESS_NAME.wire(), businessName),
                texts.getOrDefault(FieldName.AGENT_NAME.wire(), agentName),
                texts.getOrDefault(FieldName.BOOKING_LINK.wire(), bookingLink));
    }

    Map<String, String> named() {
        Map<String, Object> named = new HashMap<>();
        named.put(FieldName.BUSINESS_NAME.wire(), businessName);
        named.put(FieldName.AGENT_NAME.wire(), agentName);
        named.put(FieldName.BOOKING_LINK.wire(), bookingLink);
        return LeadFields.texts(named);
    }
}
