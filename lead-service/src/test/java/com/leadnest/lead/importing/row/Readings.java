package com.leadnest.lead.importing.row;

import com.leadnest.lead.importing.decode.DialectDetector;
import com.leadnest.lead.importing.decode.FileText;
import com.leadnest.lead.importing.decode.RowReader;
import com.leadnest.lead.importing.mapping.ColumnMapping;
import com.leadnest.lead.importing.mapping.MappingPlanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a file of the test resources from its bytes to leads, without a database. */
final class Readings {

    private Readings() {}

    static Path file(String name) {
        try {
            return Path.of(Readings.class.getResource("/importing/" + name).toURI());
        } catch (java.net.URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static List<RowReading> read(String name, String country) throws IOException {
        return read(file(name), country);
    }

    static List<RowReading> read(Path file, String country) throws IOException {
        var dialect = DialectDetector.detect(file, null, null);
        List<com.leadnest.lead.importing.decode.RawRow> raw = new ArrayList<>();
        try (RowReader rows = RowReader.open(
                new FileText(file, dialect.encoding(), read -> {}), dialect.delimiter(), dialect.headerLine())) {
            rows.forEachRemaining(raw::add);
        }
        ColumnMapping mapping = MappingPlanner.plan(raw.get(0), raw.subList(1, raw.size()), Map.of());
        List<RowReading> readings = new ArrayList<>();
        RowMapper mapper = new RowMapper(mapping, country, (email, phone, person, company) -> true);
        for (int i = 1; i < raw.size(); i++) {
            readings.add(mapper.read(raw.get(i), i));
        }
        return readings;
    }
}
