package com.leadnest.lead.importing.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

    private static final String WESTERN =
            "name,email,notes\n" + "Zoë Müller,zoe@example.com,“smart” – dash € naïve\n".repeat(40);

    @ParameterizedTest
    @CsvSource({
        "utf_8.csv,“smart quotes” – dash € 日本",
        "utf8_bom.csv,“smart quotes” – dash € 日本",
        "utf16le_bom.csv,“smart quotes” – dash € 日本",
        "cp1252.csv,“smart quotes” – dash €",
        "latin_1.csv,naïve coöperation"
    })
    void noLetterIsBroken(String file, String notes) throws IOException {
        List<RowReading> rows = Readings.read("encodings/" + file, "US");

        assertThat(rows).hasSize(40).allSatisfy(row -> {
            assertThat(row.lead().name()).isEqualTo("Zoë Müller");
            assertThat(row.lead().businessName()).isEqualTo("Café São Paulo");
            assertThat(row.lead().notes()).isEqualTo(notes);
        });
    }

    @Test
    void oneForeignByteIsReadAsWhatItMostLikelyIs() throws IOException {
        List<RowReading> rows = Readings.read("encodings/one_bad_byte.csv", "US");

        assertThat(rows).extracting(row -> row.lead().businessName()).containsExactly("Shop", "Café");
    }

    @Test
    void oneBadByteAmongValidUtf8CostsItsRow(@TempDir Path directory) throws IOException {
        byte[] text = WESTERN.getBytes(StandardCharsets.UTF_8);
        byte[] broken = new byte[text.length + 1];
        int at = WESTERN.substring(0, WESTERN.indexOf("Müller") + 1).getBytes(StandardCharsets.UTF_8).length;
        System.arraycopy(text, 0, broken, 0, at);
        broken[at] = (byte) 0xE9;
        System.arraycopy(text, at, broken, at + 1, text.length - at);

        List<RowReading> rows = Readings.read(Files.write(directory.resolve("a.csv"), broken), "US");

        assertThat(rows.get(0).rejected().error()).startsWith("Unreadable characters");
        assertThat(rows.subList(1, 40))
                .allSatisfy(row -> assertThat(row.lead().name()).isEqualTo("Zoë Müller"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252", "UTF-8"})
    void findsTheEncodingWithoutAMark(String charset, @TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("a.csv"), WESTERN.getBytes(Charset.forName(charset)));

        assertThat(Readings.read(file, "US").get(39).lead().notes()).isEqualTo("“smart” – dash € naïve");
    }

    @Test
    void anAccentLateInTheFileDecidesToo(@TempDir Path directory) throws IOException {
        String text = "name,email\n" + "Ann Plain,ann@example.com\n".repeat(20_000) + "Zoë Last,zoe@example.com\n";
        Path file = Files.write(directory.resolve("a.csv"), text.getBytes(Charset.forName("windows-1252")));

        List<RowReading> rows = Readings.read(file, "US");

        assertThat(rows.get(20_000).lead().name()).isEqualTo("Zoë Last");
    }

    @Test
    void readsCyrillicOfWindows(@TempDir Path directory) throws IOException {
        String text = "name,email,notes\n" + "Иван Петров,ivan@example.com,перезвонить после обеда\n".repeat(20);
        Path file = Files.write(directory.resolve("a.csv"), text.getBytes(Charset.forName("windows-1251")));

        assertThat(Readings.read(file, "RU").get(0).lead().name()).isEqualTo("Иван Петров");
    }
}
