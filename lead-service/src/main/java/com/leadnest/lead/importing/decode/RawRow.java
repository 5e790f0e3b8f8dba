package com.leadnest.lead.importing.decode;

/**
 * One record of the file before anything is understood.
 *
 * @param line the line of the file it starts on, from 1, as an editor counts
 * @param cells its fields, exactly as written
 * @param defect why the record cannot be read, or null
 */
public record RawRow(long line, String[] cells, String defect) {

    /** True when no cell holds anything but white space: the filler that spreadsheets leave at the end. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
