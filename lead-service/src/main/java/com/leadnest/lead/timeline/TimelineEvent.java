package com.leadnest.lead.timeline;

import java.time.Instant;
import java.util.Map;

/**
 * An entry as it is shown.
 *
 * @param type created, imported, updated, status_changed or scored
 * @param actor {@code user_…}, or null for the system
 */
public record TimelineEvent(String id, String type, Instant at, String actor, Map<String, Object> data) {}
