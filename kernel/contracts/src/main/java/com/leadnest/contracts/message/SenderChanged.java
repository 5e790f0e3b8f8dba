package com.leadnest.contracts.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/**
 * How far a business has set up what its messages need, told whenever it saves its settings. A business of which none has
 * come has saved none: its marketing e-mails lack the postal address.
 *
 * @param businessId {@code biz_…}
 * @param emailProblems reasons for which its marketing e-mails would be refused, as {@link MessageFailed} names them,
 *     e.g. postal_address_missing
 * @param smsProblems the same of its texts
 * @param at when the settings were saved
 */
public record SenderChanged(
        @JsonProperty("business_id") String businessId,
        @JsonProperty("email_problems") List<String> emailProblems,
        @JsonProperty("sms_problems") List<String> smsProblems,
        @JsonProperty("at") Instant at) {}
