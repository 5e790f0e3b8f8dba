package com.leadnest.lead.importing.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.leadnest.lead.importing.decode.Dialect;
import com.leadnest.lead.importing.decode.Table;
import com.leadnest.lead.importing.mapping.ColumnMapping;
import com.leadnest.lead.importing.workbook.WorkbookTable;
import java.util.List;

/**
 * What was found out about a file, to be shown and overruled.
 *
 * @param charset name of the character set; null for a workbook
 * @param delimiter the character, or {@code tab}; null for a workbook
 * @param sheet name of the workbook's sheet; null for a text
 * @param sheets names of all its sheets; null for a text
 * @param columns heading and field of each column
 */
public record Detected(
        @JsonProperty("charset") String charset,
        @JsonProperty("delimiter") String delimiter,
        @JsonProperty("sheet") String sheet,
        @JsonProperty("sheets") List<String> sheets,
        @JsonProperty("columns") List<DetectedColumn> columns) {

    /**
     * @param field a field of the lead, {@code custom_fields.<key>} or {@code ignored}
     */
    public record DetectedColumn(@JsonProperty("header") String header, @JsonProperty("field") String field) {}

    /** What is shown of a table and a mapping. */
    public static Detected of(Table table, ColumnMapping mapping) {
        List<DetectedColumn> columns = mapping.columns().stream()
                .map(column -> new DetectedColumn(column.header(), column.field()))
                .toList();
        if (table instanceof WorkbookTable workbook) {
            return new Detected(null, null, workbook.sheet(), workbook.sheets(), columns);
        }
        Dialect dialect = (Dialect) table;
        return new Detected(
                dialect.encoding().charset().name().toLowerCase(java.util.Locale.ROOT),
                dialect.delimiter() == '\t' ? "tab" : String.valueOf(dialect.delimiter()),
                null,
                null,
                columns);
    }
}
