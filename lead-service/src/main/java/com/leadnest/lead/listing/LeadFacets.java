package com.leadnest.lead.listing;

import java.util.List;

/** The values that leads can be filtered by. */
public record LeadFacets(List<Facet> statuses, List<Facet> sources, List<Facet> grades) {

    /** @param count of leads that have the value */
    public record Facet(String value, long count) {}
}
