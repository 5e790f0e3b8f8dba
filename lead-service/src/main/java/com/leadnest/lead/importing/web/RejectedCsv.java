package com.leadnest.lead.importing.web;

import com.leadnest.lead.importing.job.Detected;
import com.leadnest.lead.importing.row.RejectedRow;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Refused rows as a CSV that can be corrected and uploaded again. */
final class RejectedCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final List<String> headings = new ArrayList<>();

    RejectedCsv(Detected detected) {
        if (detected != null) {
            detected.columns().forEach(column -> headings.add(column.header()));
        }
    }

    String header() {
        List<String> cells = new ArrayList<>(headings);
        cells.add("error");
        cells.add("line");
        return write(cells);
    }

    String line(RejectedRow row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(headings.size(), row.cells().size()); i++) {
            cells.add(i < row.cells().size() ? guarded(row.cells().get(i)) : "");
        }
        cells.add(row.error());
        cells.add(String.valueOf(row.line()));
        return write(cells);
    }

    /** A cell that a spreadsheet would run as a formula is written as text; the import takes the guard off again. */
    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String write(List<String> cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(cells);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
