package com.leadnest.lead.importing.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FastCsvCasesTest {

    private static final List<String> SPECIFICATIONS = List.of(
            "comments-none",
            "comments-read",
            "comments-skip",
            "different-field-count",
            "empty-file",
            "escape-quotation",
            "line-breaks-within-fields",
            "line-breaks",
            "open-quotation",
            "quotation",
            "single-line",
            "skip-empty-lines",
            "spaces-around-quotes",
            "spaces-unquoted",
            "trailing-field-separator");

    private static final String COMMENTS = "spreadsheets have no comments: a lead may well be called #1 Spa";

    /** Cases we read otherwise on purpose. The specification allows a reader to refuse these, or names them options. */
    private static final Map<String, String> DEVIATIONS = Map.ofEntries(
            Map.entry("comments-read", COMMENTS),
            Map.entry("comments-skip", COMMENTS),
            Map.entry("open-quotation-1", "a quote that is never closed costs its row, which is named"),
            Map.entry("open-quotation-2", "a quote that is never closed costs its row, which is named"));

    @TestFactory
    Stream<DynamicTest> readsEveryCaseOfTheSpecification() {
        return SPECIFICATIONS.stream().flatMap(FastCsvCasesTest::cases);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utf8_nobom.csv",
                "utf8_bom.csv",
                "utf16le_bom.csv",
                "utf16be_bom.csv",
                "utf32le_bom.csv",
                "utf32be_bom.csv"
            })
    void readsTheSameTextInEveryUnicodeEncoding(String file) throws IOException {
        var path = Conformance.file("fastcsv/" + file);
        Dialect dialect = DialectDetector.detect(path, null, null);
        List<List<String>> rows = new ArrayList<>();
        try (RowReader reader =
                RowReader.open(new FileText(path, dialect.encoding(), read -> {}), dialect.delimiter(), 1)) {
            reader.forEachRemaining(row -> rows.add(List.of(row.cells())));
        }
        assertThat(rows).containsExactly(List.of("foo", "üÜß"), List.of("123", "456"));
    }

    private static Stream<DynamicTest> cases(String specification) {
        try (InputStream in = Conformance.open("fastcsv/spec/" + specification + ".yaml")) {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(in);
            boolean skipEmpty = root.at("/settings/skipEmptyLines").asBoolean(false);
            List<DynamicTest> tests = new ArrayList<>();
            for (JsonNode check : root.get("checks")) {
                for (String lineEnd : List.of("\n", "\r", "\r\n")) {
                    tests.add(DynamicTest.dynamicTest(
                            check.get("id").asText() + " " + lineEnd.length(),
                            () -> check(specification, check, lineEnd, skipEmpty)));
                }
            }
            return tests.stream();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static void check(String specification, JsonNode check, String lineEnd, boolean skipEmpty) {
        List<List<String>> expected = new ArrayList<>();
        check.get("records").forEach(record -> {
            List<String> cells = new ArrayList<>();
            record.forEach(cell -> cells.add(plain(cell.asText(), lineEnd)));
            expected.add(cells);
        });
        List<List<String>> rows = Conformance.rows(plain(check.get("input").asText(), lineEnd), ',', skipEmpty);
        boolean deviates = DEVIATIONS.containsKey(specification)
                || DEVIATIONS.containsKey(check.get("id").asText());
        if (deviates) {
            String text = String.join("", check.get("input").asText().split("[\" ⏎␤]"));
            assertThat(String.join("", rows.stream().flatMap(List::stream).toList())
                            .replaceAll("[\" \r\n]", ""))
                    .as("nothing of the text is lost")
                    .hasSizeGreaterThanOrEqualTo(text.replace(",", "").length());
        } else {
            assertThat(rows).isEqualTo(expected);
        }
    }

    private static String plain(String text, String lineEnd) {
        return text.replace("␍", "\r")
                .replace("␊", "\n")
                .replace("␤", "\r\n")
                .replace("⏎", lineEnd)
                .replace("␠", " ");
    }
}
