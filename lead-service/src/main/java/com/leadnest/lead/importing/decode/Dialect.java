package com.leadnest.lead.importing.decode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * How a file of text is written.
 *
 * @param encoding its character set
 * @param delimiter what separates its fields
 * @param headerLine the line of its header, from 1
 */
public record Dialect(TextEncoding encoding, char delimiter, long headerLine) implements Table {

    @Override
    public Rows open(Path file, long fromLine, LongConsumer bytesRead) throws IOException {
        return RowReader.open(new FileText(file, encoding, bytesRead), delimiter, fromLine);
    }
}
