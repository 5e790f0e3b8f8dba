package com.leadnest.scoring.model;

import java.time.Instant;

/**
 * What is known about a lead when it is scored. Everything may be null; no value is trusted to be
 * short, normalised or sane.
 *
 * @param industry the lead's own industry, if told
 * @param customColumns how many of the business's own fields are filled
 * @param arrivedAt when the lead itself came in; null for an imported one, whose time of import
 *     says nothing about the lead
 */
public record LeadFacts(
        String name,
        String email,
        String phone,
        String companyName,
        String source,
        String industry,
        String notes,
        int customColumns,
        Instant arrivedAt) {}
