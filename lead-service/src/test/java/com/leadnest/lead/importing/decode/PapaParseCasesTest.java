package com.leadnest.lead.importing.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PapaParseCasesTest {

    /** Options of a general parser that an import of leads does not offer; their cases are read without the option. */
    private static final Map<String, String> NO_SUCH_OPTION = Map.of(
            "comments", "a spreadsheet has no comments",
            "fastMode", "there is one mode",
            "dynamicTyping", "a phone number is no number: types come from the field, not from the cell",
            "preview", "the preview counts rows in its own code",
            "quoteChar", "the quote is always \"",
            "escapeChar", "a quote is escaped by a quote (RFC 4180)",
            "skipFirstNLines", "the header is the first line that is not empty");

    private static final String RENAMED =
            "equal headings are shown as written; the fields they fill get keys of their own";
    private static final String MALFORMED = "a stray quote does not swallow the rows after it";

    private static final Map<String, String> DEVIATIONS = Map.ofEntries(
            Map.entry("Simple duplicated header names", RENAMED),
            Map.entry("Duplicated header names existing column", RENAMED),
            Map.entry("Duplicate header names with __proto__ field", RENAMED),
            Map.entry("Bad delimiter (\\n)", "the API refuses such a delimiter"),
            Map.entry("Multi-character delimiter", "a delimiter is one character"),
            Map.entry("Multi-character delimiter (length 2) with quoted field", "a delimiter is one character"),
            Map.entry("Quoted field has no closing quote", "costs its row, which is named"),
            Map.entry("Quoted field has invalid trailing quote after delimiter with a valid closer", MALFORMED),
            Map.entry("Quoted field has invalid trailing quote after delimiter", MALFORMED),
            Map.entry("Quoted field has invalid trailing quote before delimiter", MALFORMED),
            Map.entry("Quoted field has invalid trailing quote after new line", MALFORMED),
            Map.entry("Mixed slash n and slash r should choose first as precident", "every line end ends a line"));

    @TestFactory
    Stream<DynamicTest> readsEveryCaseOfPapaParse() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream in = Conformance.open("papaparse_cases.json")) {
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                tests.add(DynamicTest.dynamicTest(node.get("description").asText(), () -> check(node)));
            }
        }
        assertThat(tests).hasSize(151);
        return tests.stream();
    }

    private static void check(JsonNode node) {
        JsonNode config = node.get("config");
        String input = node.get("input").asText();
        String name = node.get("description").asText();
        boolean optionless = NO_SUCH_OPTION.keySet().stream().anyMatch(config::has);
        String delimiter = config.path("delimiter").asText("");
        boolean skipEmpty = config.has("skipEmptyLines");
        char separator = delimiter.length() == 1 && delimiter.charAt(0) != '\n'
                ? delimiter.charAt(0)
                : DelimiterDetector.detect(input.replace("\uFEFF", ""));
        List<List<String>> rows = Conformance.rows(input, separator, skipEmpty);
        if (optionless || DEVIATIONS.containsKey(name)) {
            assertThat(String.join("", rows.stream().flatMap(List::stream).toList())
                            .replaceAll("\\W", ""))
                    .as("nothing of the text is lost")
                    .isEqualTo(input.replaceAll("\\W", ""));
            return;
        }
        if (config.path("skipEmptyLines").asText().equals("greedy")) {
            rows = rows.stream()
                    .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
        }
        if (name.contains("closing quote")) {
            // Papa Parse drops spaces behind a closing quote while reading; here the mapping drops them with all others
            rows = rows.stream()
                    .map(cells -> cells.stream()
                            .map(cell -> cell.replaceAll(" +$", ""))
                            .toList())
                    .toList();
        }
        assertThat(rows).isEqualTo(expected(node, input));
    }

    private static List<List<String>> expected(JsonNode node, String input) {
        List<List<String>> rows = new ArrayList<>();
        if (node.get("config").path("header").asBoolean(false)) {
            return expectedOfObjects(node, input);
        }
        for (JsonNode row : node.at("/expected/data")) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.asText()));
            rows.add(cells);
        }
        // Papa Parse calls the nothing behind the last line end a row of one empty cell; RFC 4180 does not.
        boolean endsLine = input.endsWith("\n") || input.endsWith("\r");
        if (endsLine && !rows.isEmpty() && rows.get(rows.size() - 1).equals(List.of(""))) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }

    /** With a header Papa Parse gives objects: the first line is checked as written, the others by their values. */
    private static List<List<String>> expectedOfObjects(JsonNode node, String input) {
        List<List<String>> rows = new ArrayList<>();
        String plain = input.replace("\uFEFF", "");
        JsonNode data = node.at("/expected/data");
        if (data.path(0).isArray()) {
            data.forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.asText()));
                rows.add(cells);
            });
            return rows;
        }
        rows.add(Conformance.rows(plain, ',', true).get(0));
        for (JsonNode object : node.at("/expected/data")) {
            List<String> cells = new ArrayList<>();
            object.properties().forEach(field -> {
                if (field.getValue().isArray()) {
                    field.getValue().forEach(extra -> cells.add(extra.asText()));
                } else {
                    cells.add(field.getValue().asText());
                }
            });
            rows.add(cells);
        }
        return rows;
    }
}
