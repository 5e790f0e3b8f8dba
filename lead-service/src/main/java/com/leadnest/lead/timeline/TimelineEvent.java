package com.leadnest.lead.timeline;

import java.time.Instant;
import java.util.Map;

/**
 * An entry as it is shown.
 *
 * @param type created, imported, updated, status_changed, scored, activity_logged, enrolment_started,
 *     enrolment_ended, message_sent, message_received, message_failed, opted_out or opted_in
 * @param actor {@code user_…}, or null for the system
 */
public record TimelineEvent(String id, String type, Instant at, String actor, Map<String, Object> data) {}
