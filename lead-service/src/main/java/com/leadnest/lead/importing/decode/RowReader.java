package com.leadnest.lead.importing.decode;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Rows of a file from any line on. FastCSV does the lexing; what is added is that a row nobody can read, because its
 * quote is never closed or a field is larger than memory allows, costs that row and not the rest of the file.
 */
public final class RowReader implements Rows {

    /** Longest record, in characters. Larger ones, nearly always an unclosed quote, are given up on. */
    static final int RECORD_LIMIT = 8 * 1024 * 1024;

    private final TextSource source;
    private final char delimiter;
    private final boolean skipEmptyLines;
    private RowHandler handler;
    private Iterator<RawRow> rows;
    private Reader reader;
    private long linesBefore;
    private RawRow next;
    private boolean ended;

    private RowReader(TextSource source, char delimiter, boolean skipEmptyLines) {
        this.source = source;
        this.delimiter = delimiter;
        this.skipEmptyLines = skipEmptyLines;
    }

    /**
     * Opens the text at a line.
     *
     * @param fromLine first line to read, from 1
     */
    public static RowReader open(TextSource source, char delimiter, long fromLine) throws IOException {
        return open(source, delimiter, fromLine, true);
    }

    static RowReader open(TextSource source, char delimiter, long fromLine, boolean skipEmptyLines) throws IOException {
        RowReader result = new RowReader(source, delimiter, skipEmptyLines);
        result.restart(fromLine);
        return result;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read();
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public RawRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RawRow row = next;
        next = null;
        return row;
    }

    private RawRow read() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            RawRow row = rows.next();
            return linesBefore == 0 ? row : new RawRow(row.line() + linesBefore, row.cells(), row.defect());
        } catch (CsvParseException unreadable) {
            return leave(handler.line() + linesBefore);
        }
    }

    private RawRow leave(long line) {
        try {
            String text = source.line(line);
            restart(line + 1);
            return new RawRow(line, new String[] {text}, "A quoted field is never closed, or is larger than 8 MB");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    // Text after a closing quote has no other switch in FastCSV 4: without it a stray quote would cost the row.
    @SuppressWarnings("removal")
    private void restart(long fromLine) throws IOException {
        close();
        linesBefore = fromLine - 1;
        reader = source.open(fromLine);
        handler = new RowHandler(source.damaged());
        rows = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(skipEmptyLines)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(RECORD_LIMIT)
                .build(handler, reader)
                .iterator();
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
