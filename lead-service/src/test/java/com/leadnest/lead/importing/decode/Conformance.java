package com.leadnest.lead.importing.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of the conformance suites and the reading of a text as the import reads it. */
final class Conformance {

    private Conformance() {}

    static Path file(String name) {
        try {
            return Path.of(Conformance.class
                    .getResource("/importing/conformance/" + name)
                    .toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static InputStream open(String name) {
        return Conformance.class.getResourceAsStream("/importing/conformance/" + name);
    }

    static List<List<String>> rows(String text, char delimiter, boolean skipEmptyLines) {
        List<List<String>> rows = new ArrayList<>();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (RowReader reader = RowReader.open(new DelimiterDetector.Sample(plain), delimiter, 1, skipEmptyLines)) {
            reader.forEachRemaining(row -> rows.add(List.of(row.cells())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return rows;
    }
}
