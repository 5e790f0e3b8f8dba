package com.leadnest.lead.importing.mapping;

import java.util.List;

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

    /** Whether a lead can come out of it. */
    public boolean isUsable() {
        return columns.stream().anyMatch(column -> column.target().identifiesLead());
    }
}
