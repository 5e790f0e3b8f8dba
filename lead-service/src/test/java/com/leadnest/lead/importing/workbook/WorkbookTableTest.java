package com.leadnest.lead.importing.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.leadnest.lead.importing.decode.FileRefused;
import com.leadnest.lead.importing.decode.RawRow;
import com.leadnest.lead.importing.decode.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTableTest {

    @TempDir
    Path directory;

    @Test
    void readsEveryKindOfCellAsText() throws IOException {
        List<RawRow> rows = rows(Workbooks.of("<row r=\"2\">"
                + "<c t=\"inlineStr\"><is><r><t>Ann</t></r> <r><t> Lee</t></r><rPh><t>aid</t></rPh></is></c>"
                + "<c r=\"C2\"><v>1.5551234567E10</v></c><c><v>0.30000000000000004</v></c>"
                + "<c s=\"1\"><v>46086</v></c><c s=\"1\"><v>46086.645833333336</v></c>"
                + "<c t=\"b\"><v>1</v></c><c t=\"str\"><f>A1</f><v>a_x000A_b</v></c><c t=\"e\"><v>#N/A</v></c></row>"));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.cells())
                    .containsExactly(
                            "Ann Lee",
                            "",
                            "15551234567",
                            "0.3",
                            "2026-03-05",
                            "2026-03-05T15:30",
                            "true",
                            "a\nb",
                            "#N/A");
        });
    }

    @Test
    void blankRowsAreNoneAboveTheHeaderAndBlankBelowIt() throws IOException {
        String cell = "<c><v>1</v></c>";
        byte[] book = Workbooks.of("<row r=\"1\"><c/></row><row r=\"3\">" + cell + "</row><row r=\"4\"/>"
                + "<row r=\"5\"><c/></row><row r=\"6\">" + cell + "</row>");
        assertThat(rows(book)).extracting(RawRow::line).containsExactly(3L, 5L, 6L);
        Path file = file(book);
        try (Rows rest = WorkbookTable.choose(file, null).open(file, 5, read -> {})) {
            assertThat(rest.next().isBlank()).isTrue();
            assertThat(rest.next().line()).isEqualTo(6);
            assertThat(rest.hasNext()).isFalse();
        }
    }

    @Test
    void whatIsMadeToDoHarmIsRefused() {
        assertThat(refused(Workbooks.of("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>")))
                .isEqualTo("unreadable_workbook");
        assertThat(refused(Workbooks.of("<row><c><v>" + "1".repeat(2 << 20) + "</v></c></row>")))
                .isEqualTo("unreadable_workbook");
        assertThat(refused(Workbooks.of("<row><c/></row>".repeat(3_000_000)))).isEqualTo("workbook_too_large");
        assertThat(refused(Workbooks.zip(Workbooks.parts("<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + "<worksheet><sheetData><row><c><v>&e;</v></c></row></sheetData></worksheet>"))))
                .isEqualTo("unreadable_workbook");
        assertThat(refused(Workbooks.of("<row><c><v>1</c></row>"))).isEqualTo("unreadable_workbook");
        assertThat(refused(Workbooks.zip(Map.of("a.txt", "x")))).isEqualTo("unsupported_media_type");
    }

    @Test
    void numbersAndDatesAreWrittenOut() {
        assertThat(CellText.number("1E999999999")).isEqualTo("1E999999999");
        assertThat(CellText.number("-0.0")).isEqualTo("0");
        assertThat(CellText.date("59", false)).isEqualTo("1900-02-28");
        assertThat(CellText.date("61", false)).isEqualTo("1900-03-01");
        assertThat(CellText.date("0", true)).isEqualTo("1904-01-01");
        assertThat(CellText.date("0.75", false)).isEqualTo("18:00");
        assertThat(CellFormats.showsDate("yyyy\\-mm\\-dd")).isTrue();
        assertThat(CellFormats.showsDate("[Red]#,##0.00\" days\"")).isFalse();
        assertThat(CellFormats.showsDate("[h]:mm")).isFalse();
    }

    private String refused(byte[] content) {
        return catchThrowableOfType(FileRefused.class, () -> rows(content)).code();
    }

    private List<RawRow> rows(byte[] content) throws IOException {
        Path file = file(content);
        List<RawRow> all = new ArrayList<>();
        try (Rows rows = WorkbookTable.choose(file, null).open(file, 1, read -> {})) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(directory.resolve("book.xlsx"), content);
    }
}
