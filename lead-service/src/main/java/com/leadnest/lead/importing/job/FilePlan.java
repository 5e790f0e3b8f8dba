package com.leadnest.lead.importing.job;

import com.leadnest.lead.importing.decode.ContentKind;
import com.leadnest.lead.importing.decode.DialectDetector;
import com.leadnest.lead.importing.decode.FileRefused;
import com.leadnest.lead.importing.decode.RawRow;
import com.leadnest.lead.importing.decode.Rows;
import com.leadnest.lead.importing.decode.Table;
import com.leadnest.lead.importing.mapping.ColumnMapping;
import com.leadnest.lead.importing.mapping.MappingPlanner;
import com.leadnest.lead.importing.workbook.WorkbookTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a file is going to be read. The same file and settings always give the same plan, so every replica makes its own.
 *
 * @param firstDataLine line after the header
 * @param sample its first data rows
 */
public record FilePlan(Table table, ColumnMapping mapping, long firstDataLine, List<RawRow> sample) {

    private static final int SAMPLE_ROWS = 200;
    private static final int SAMPLE_CHARS = 500_000;

    /**
     * Looks at a file. Blocks.
     *
     * @throws FileRefused when nothing can be imported from it
     */
    public static FilePlan of(Path file, ImportSettings settings) throws IOException {
        Table table = table(file, settings);
        List<RawRow> sample = new ArrayList<>();
        try (Rows rows = table.open(file, table.headerLine(), read -> {})) {
            if (!rows.hasNext()) {
                throw FileRefused.unusable("empty_file", "The file is empty.");
            }
            RawRow header = rows.next();
            if (header.defect() != null) {
                throw FileRefused.unusable("unreadable_header", "The header cannot be read: " + header.defect());
            }
            int chars = 0;
            while (rows.hasNext() && sample.size() < SAMPLE_ROWS && chars < SAMPLE_CHARS) {
                RawRow row = rows.next();
                for (String cell : row.cells()) {
                    chars += cell.length();
                }
                sample.add(row);
            }
            Map<String, String> overrides = settings.mapping() == null ? Map.of() : settings.mapping();
            ColumnMapping mapping = MappingPlanner.plan(header, sample, overrides);
            if (sample.isEmpty()) {
                throw FileRefused.unusable("no_data_rows", "The file has a header and no rows.");
            }
            return new FilePlan(table, mapping, sample.get(0).line(), sample);
        }
    }

    private static Table table(Path file, ImportSettings settings) throws IOException {
        return ContentKind.isZip(DialectDetector.head(file))
                ? WorkbookTable.choose(file, settings.sheet())
                : DialectDetector.detect(file, settings.charset(), settings.delimiter());
    }
}
