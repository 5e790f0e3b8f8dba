package com.leadnest.lead.importing.workbook;

import com.leadnest.lead.importing.decode.RawRow;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Cells of a row as texts. A formula is what it came to when the workbook was saved. */
final class SheetCells implements Closeable {

    /** Columns of a sheet, A to XFD. */
    private static final int COLUMNS_MOST = 16_384;

    /** Characters of a row that are kept, as of a CSV. */
    private static final int ROW_MOST = 8 * 1024 * 1024;

    private final XmlPart xml;
    private final boolean since1904;
    private final CellFormats formats;
    private final SharedTexts texts;
    private String[] cells = new String[32];
    private int count;

    /** @param directory for what does not fit into memory */
    SheetCells(XmlPart xml, Workbook book, Path directory) throws IOException {
        this.xml = xml;
        this.since1904 = book.since1904();
        this.formats = CellFormats.read(book.styles());
        this.texts = new SharedTexts(book.texts(), directory);
    }

    /**
     * Reads to the end of the row that has just begun.
     *
     * @param wanted whether anyone looks at it; else only its end is found
     * @return null for a row without any cell, or that is not wanted
     */
    RawRow row(long line, boolean wanted) throws IOException {
        count = 0;
        long chars = 0;
        while (xml.advance() && !xml.ends("row")) {
            if (wanted && xml.begins("c")) {
                int column = column(xml.attribute("r"));
                String text = chars > ROW_MOST ? skipped() : cell();
                chars += text.length();
                put(column, text);
            }
        }
        if (count == 0) {
            return null;
        }
        return new RawRow(line, Arrays.copyOf(cells, count), chars > ROW_MOST ? "The row is larger than 8 MB" : null);
    }

    private void put(int column, String text) {
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.min(COLUMNS_MOST, Math.max(column + 1, cells.length * 2)));
        }
        if (column >= count) {
            Arrays.fill(cells, count, column, "");
            count = column + 1;
        }
        cells[column] = text;
    }

    private String skipped() throws IOException {
        xml.text("c", 0);
        return "";
    }

    private String cell() throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String text = "";
        while (xml.advance() && !xml.ends("c")) {
            if (xml.begins("v")) {
                text = value(xml.text("v", CellText.MOST), type, style);
            } else if (xml.begins("is")) {
                text = CellText.unescaped(xml.runs("is", CellText.MOST));
            } else if (xml.begins("f")) {
                xml.text("f", 0);
            }
        }
        return text;
    }

    private String value(String stored, String type, String style) throws IOException {
        if (stored.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> texts.get(number(stored));
            case "b" -> stored.equals("1") ? "true" : "false";
            case "n" -> formats.isDate(style) ? CellText.date(stored, since1904) : CellText.number(stored);
            case "str" -> CellText.unescaped(stored);
            // An error such as #N/A, a date by ISO 8601, or what a later standard adds.
            default -> stored;
        };
    }

    /** The column of a reference such as AB12, from 0; the one after the last when a writer leaves it out. */
    private int column(String reference) {
        if (reference == null) {
            return bounded(count);
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = bounded(column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return bounded(column - 1);
    }

    private static int bounded(int column) {
        if (column < 0 || column > COLUMNS_MOST) {
            throw WorkbookZip.broken();
        }
        return column;
    }

    private static int number(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException noNumber) {
            throw WorkbookZip.broken();
        }
    }

    @Override
    public void close() throws IOException {
        texts.close();
    }
}
