package com.leadnest.lead.importing.workbook;

import com.leadnest.lead.importing.decode.FileRefused;
import com.leadnest.lead.importing.decode.Rows;
import com.leadnest.lead.importing.decode.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * A sheet of a workbook (.xlsx).
 *
 * @param sheet its name
 * @param sheets names of all sheets that could have been chosen
 */
public record WorkbookTable(String sheet, List<String> sheets) implements Table {

    /**
     * Looks into a workbook.
     *
     * @param sheet name of the sheet to read, or null for the first that is not hidden
     * @throws FileRefused when the file is no workbook, is damaged, or has no such sheet
     */
    public static WorkbookTable choose(Path file, String sheet) throws IOException {
        try (Workbook book = Workbook.open(file)) {
            List<String> names =
                    book.sheets().stream().map(Workbook.Sheet::name).toList();
            if (sheet != null && !sheet.isBlank()) {
                if (!names.contains(sheet)) {
                    throw FileRefused.unusable(
                            "unknown_sheet",
                            "The workbook has no sheet of that name. It has: " + String.join(", ", names) + ".");
                }
                return new WorkbookTable(sheet, names);
            }
            return new WorkbookTable(book.first().name(), names);
        }
    }

    @Override
    public long headerLine() {
        return 1;
    }

    @Override
    public Rows open(Path file, long fromLine, LongConsumer bytesRead) throws IOException {
        return SheetRows.open(file, sheet, fromLine, bytesRead);
    }
}
