package com.leadnest.lead.importing.decode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** How a file is read as rows of cells: enough to read it again from any line. */
public interface Table {

    /** The line that the header is looked for from, from 1. */
    long headerLine();

    /**
     * The rows from a line on.
     *
     * @param fromLine from 1
     * @param bytesRead told how much of the file is read, now and then: what progress is shown from
     * @throws FileRefused when the file turns out to be broken, here or at any row
     */
    Rows open(Path file, long fromLine, LongConsumer bytesRead) throws IOException;
}
