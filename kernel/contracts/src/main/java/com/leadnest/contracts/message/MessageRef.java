package com.leadnest.contracts.message;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which message an event is about.
 *
 * @param messageId {@code msg_…}
 * @param conversationId {@code conv_…}
 * @param leadId {@code lead_…}, or null for someone who is not a lead
 * @param channel email, sms or task
 * @param kind sequence, reply (a person wrote it), auto (answers to STOP, HELP) or inbound
 * @param enrolmentId {@code enr_…} of a sequence's message, else null
 * @param step of a sequence's message, else null
 * @param userId {@code user_…} who wrote it, or null
 * @param sandbox whether it went to the local mail server or the sandbox channel instead of a provider
 */
public record MessageRef(
        @JsonProperty("message_id") String messageId,
        @JsonProperty("conversation_id") String conversationId,
        @JsonProperty("lead_id") String leadId,
        @JsonProperty("channel") String channel,
        @JsonProperty("kind") String kind,
        @JsonProperty("enrolment_id") String enrolmentId,
        @JsonProperty("step") Integer step,
        @JsonProperty("user_id") String userId,
        @JsonProperty("sandbox") boolean sandbox) {}
