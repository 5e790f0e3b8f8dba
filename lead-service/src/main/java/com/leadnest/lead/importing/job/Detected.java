package com.leadnest.lead.importing.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.leadnest.lead.importing.decode.Dialect;
import com.leadnest.lead.importing.mapping.ColumnMapping;
import java.util.List;

/**
 * What was found out about a file, to be shown and overruled.
 *
 * @param charset name of the character set
 * @param delimiter the character, or {@code tab}
 * @param columns heading and field of each column
 */
public record Detected(
        @JsonProperty("charset") String charset,
        @JsonProperty("delimiter") String delimiter,
        @JsonProperty("columns") List<DetectedColumn> columns) {

    /**
     * @param field a field of the lead, {@code custom_fields.<key>} or {@code ignored}
     */
    public record DetectedColumn(@JsonProperty("header") String header, @JsonProperty("field") String field) {}

    /** What is shown of a dialect and a mapping. */
    public static Detected of(Dialect dialect, ColumnMapping mapping) {
        return new Detected(
                dialect.encoding().charset().name().toLowerCase(java.util.Locale.ROOT),
                dialect.delimiter() == '\t' ? "tab" : String.valueOf(dialect.delimiter()),
                mapping.columns().stream()
                        .map(column -> new DetectedColumn(column.header(), column.field()))
                        .toList());
    }
}
