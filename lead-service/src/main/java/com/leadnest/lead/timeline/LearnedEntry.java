package com.leadnest.lead.timeline;

import java.util.UUID;

/**
 * An entry that another service's event tells.
 *
 * @param id of the event, so that it is one entry however often it is told
 * @param lead {@code lead_…}, or null for someone who is not a lead
 */
record LearnedEntry(UUID id, String lead, TimelineEntry entry) {}
