package com.leadnest.lead.importing.workbook;

import com.leadnest.lead.importing.decode.RawRow;
import com.leadnest.lead.importing.decode.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;

/** Rows of a sheet, one at a time. Rows without a cell, and blank ones above the header, are none. */
final class SheetRows implements Rows {

    private final Workbook book;
    private final PartStream part;
    private final XmlPart xml;
    private final SheetCells cells;
    private final long fromLine;
    private final LongConsumer bytesRead;
    private final long bytes;
    private long line;
    private boolean begun;
    private RawRow next;
    private boolean ended;

    private SheetRows(Workbook book, Path file, Workbook.Sheet sheet, long fromLine, LongConsumer bytesRead)
            throws IOException {
        this.book = book;
        this.part = book.open(sheet);
        this.xml = new XmlPart(part);
        this.cells = new SheetCells(xml, book, file.toAbsolutePath().getParent());
        this.fromLine = fromLine;
        this.begun = fromLine > 1;
        this.bytesRead = bytesRead;
        this.bytes = file.toFile().length();
    }

    static SheetRows open(Path file, String sheet, long fromLine, LongConsumer bytesRead) throws IOException {
        Workbook book = Workbook.open(file);
        try {
            Workbook.Sheet chosen = book.sheets().stream()
                    .filter(each -> each.name().equals(sheet))
                    .findFirst()
                    .orElseThrow(WorkbookZip::broken);
            return new SheetRows(book, file, chosen, fromLine, bytesRead);
        } catch (IOException | RuntimeException failed) {
            book.close();
            throw failed;
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            try {
                next = read();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            ended = next == null;
            bytesRead.accept(ended ? bytes : (long) (part.share() * bytes));
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

    private RawRow read() throws IOException {
        while (xml.advance() && !xml.ends("sheetData")) {
            if (xml.begins("row")) {
                line = Math.max(line + 1, number(xml.attribute("r")));
                RawRow row = cells.row(line, line >= fromLine);
                if (row != null && (begun || !row.isBlank())) {
                    begun = true;
                    return row;
                }
            }
        }
        return null;
    }

    private static long number(String written) {
        try {
            return written == null ? 0 : Integer.parseInt(written);
        } catch (NumberFormatException noNumber) {
            throw WorkbookZip.broken();
        }
    }

    @Override
    public void close() throws IOException {
        cells.close();
        xml.close();
        book.close();
    }
}
