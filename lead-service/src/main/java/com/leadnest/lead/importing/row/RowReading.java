package com.leadnest.lead.importing.row;

import com.leadnest.lead.importing.decode.RawRow;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of one row: exactly one of both is set.
 *
 * @param lead what it says
 * @param rejected why it says nothing that can be used
 */
public record RowReading(LeadRow lead, RejectedRow rejected) {

    /** What is kept of a cell of a refused row; a person who corrects it has the file for the rest. */
    private static final int KEPT = 32_000;

    static RowReading of(LeadRow lead) {
        return new RowReading(lead, null);
    }

    static RowReading rejected(RawRow raw, long number, String error) {
        List<String> cells = new ArrayList<>(raw.cells().length);
        for (String cell : raw.cells()) {
            cells.add(cell.length() > KEPT ? cell.substring(0, KEPT) : cell);
        }
        return new RowReading(null, new RejectedRow(number, raw.line(), error, cells));
    }
}
