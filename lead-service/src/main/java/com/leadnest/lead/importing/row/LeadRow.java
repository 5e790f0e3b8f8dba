package com.leadnest.lead.importing.row;

import java.util.List;
import java.util.Map;

/**
 * What one row says about a lead, normalised. Null means the row says nothing of it.
 *
 * @param number number of the data row, from 1
 * @param line line of the file, from 1
 * @param first whether no earlier row of the file is about the same lead
 * @param email lower case
 * @param phone E.164
 * @param country ISO 3166-1 alpha-2
 * @param custom values of custom fields that are not empty, by key
 */
public record LeadRow(
        long number,
        long line,
        boolean first,
        String name,
        String email,
        String phone,
        String businessName,
        String notes,
        String status,
        String source,
        List<String> tags,
        String country,
        Map<String, Object> custom) {

    /** Whether nothing but a name or a company tells which lead it is. */
    public boolean isNameOnly() {
        return email == null && phone == null;
    }
}
