package com.leadnest.lead.importing.decode;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;

/** Collects FastCSV's fields into rows and remembers where the row under way began, so that a broken one can be left. */
final class RowHandler extends CsvCallbackHandler<RawRow> {

    private static final char UNREADABLE = '\uFFFD';

    private final boolean damaged;
    private String[] cells = new String[32];
    private int count;
    private long line = 1;
    private RecordType type = RecordType.DATA;
    private String defect;

    RowHandler(boolean damaged) {
        this.damaged = damaged;
    }

    /** The line the row under way starts on. */
    long line() {
        return line;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        count = 0;
        defect = null;
        type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
        }
        boolean nul = false;
        for (int i = offset; i < offset + length; i++) {
            char c = buffer[i];
            nul |= c == 0;
            if (c == UNREADABLE && damaged) {
                defect = "Unreadable characters: bytes that are not in the file's character set";
            }
        }
        String cell = length == 0 ? "" : new String(buffer, offset, length);
        if (nul) {
            defect = "Contains a NUL character";
            cell = cell.replace("\0", "");
        }
        cells[count++] = cell;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
        cells[0] = "";
        count = 1;
    }

    @Override
    protected RawRow buildRecord() {
        return new RawRow(line, Arrays.copyOf(cells, count), defect);
    }
}
