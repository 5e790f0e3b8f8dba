package com.leadnest.lead.importing.job;

import com.leadnest.lead.importing.row.LeadRow;
import com.leadnest.lead.importing.row.RejectedRow;
import com.leadnest.lead.importing.row.RowReading;
import java.util.List;
import java.util.Objects;

/**
 * Rows that are written in one transaction.
 *
 * @param rows in the file's order, at least one
 * @param bytesDone how much of the file is read
 */
record Chunk(List<RowReading> rows, long bytesDone) {

    List<LeadRow> leads() {
        return rows.stream().map(RowReading::lead).filter(Objects::nonNull).toList();
    }

    List<RejectedRow> rejected() {
        return rows.stream().map(RowReading::rejected).filter(Objects::nonNull).toList();
    }

    /** How many rows must have been imported before this chunk is. */
    long rowsBefore() {
        return rows.get(0).number() - 1;
    }

    Chunk firstHalf() {
        return new Chunk(rows.subList(0, rows.size() / 2), bytesDone);
    }

    Chunk secondHalf() {
        return new Chunk(rows.subList(rows.size() / 2, rows.size()), bytesDone);
    }

    /** A chunk of one row, refused after all. */
    Chunk refusedAs(String error) {
        return new Chunk(List.of(rows.get(0).refusedAs(error)), bytesDone);
    }
}
