package com.leadnest.lead.importing.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What every column of a file means, in the file's order.
 *
 * @param columns one for each heading
 */
public record ColumnMapping(List<Column> columns) {

    public ColumnMapping {
        columns = List.copyOf(columns);
    }

    /** Columns of one meaning, the first one first. */
    public List<Column> of(Target target) {
        return columns.stream().filter(column -> column.target() == target).toList();
    }

    /** Headings by the key of the custom field their values can end up in. */
    public Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        columns.forEach(column -> labels.put(column.customKey(), column.header()));
        return labels;
    }

    /** Whether a lead can come out of it. */
    public boolean isUsable() {
        return columns.stream().anyMatch(column -> column.target().identifiesLead());
    }
}
