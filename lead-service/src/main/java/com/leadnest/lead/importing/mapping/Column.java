package com.leadnest.lead.importing.mapping;

/**
 * A column and what it means.
 *
 * @param index position in the row, from 0
 * @param header its heading as written
 * @param target what it means
 * @param customKey key of the custom field that keeps its values, when they go to no field of the lead; else null
 */
public record Column(int index, String header, Target target, String customKey) {

    /** What the column is shown to map to: a field's name, {@code custom_fields.<key>} or {@code ignored}. */
    public String field() {
        return target == Target.CUSTOM ? "custom_fields." + customKey : target.wireName();
    }
}
