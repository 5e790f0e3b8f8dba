package com.leadnest.lead.field;

import java.util.List;
import java.util.UUID;

/**
 * A field that a business added to its leads.
 *
 * @param key under which values are stored and sent; never changes
 * @param choices of a choice field, else empty
 */
public record LeadField(UUID id, String key, String label, FieldType type, List<String> choices) {}
