package com.leadnest.lead.importing.row;

import com.leadnest.lead.importing.decode.RawRow;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of one row: it says something of a lead, it is refused, or it is blank and skipped (neither is set).
 *
 * @param raw the row as written
 * @param number number of the data row, from 1
 */
public record RowReading(RawRow raw, long number, LeadRow lead, RejectedRow rejected) {

    /** What is kept of a cell of a refused row; a person who corrects it has the file for the rest. */
    private static final int KEPT = 32_000;

    static RowReading of(RawRow raw, LeadRow lead) {
        return new RowReading(raw, lead.number(), lead, null);
    }

    static RowReading blank(RawRow raw, long number) {
        return new RowReading(raw, number, null, null);
    }

    /** A row that is refused, with its cells as far as they can be shown. */
    static RowReading rejected(RawRow raw, long number, String error) {
        List<String> cells = new ArrayList<>(raw.cells().length);
        for (String cell : raw.cells()) {
            cells.add(cell.length() > KEPT ? cell.substring(0, KEPT) : cell);
        }
        return new RowReading(raw, number, null, new RejectedRow(number, raw.line(), error, cells));
    }

    /** The same row, refused after all: what the database says when it cannot store it. */
    public RowReading refusedAs(String error) {
        return rejected(raw, number, error);
    }
}
