package com.leadnest.lead.timeline;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a lead.
 *
 * @param type created, updated, status_changed, activity_logged or what {@link StepEntries} and {@link MessageEntries} add
 * @param actor the user who did it, or null for the system
 * @param data what is to be known of it, by type
 */
public record TimelineEntry(String type, Instant at, UUID actor, JsonObject data) {}
