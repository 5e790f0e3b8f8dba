package com.leadnest.lead.importing.decode;

import java.io.IOException;
import java.io.Reader;

/** Steps over whole lines, counting an end of line as FastCSV does: CR, LF or CRLF, inside quotes too. */
final class LineSkip {

    private LineSkip() {}

    /** The reader must support {@code mark}: a CR at the end of the last line may or may not have its LF. */
    static void skip(Reader reader, long lines) throws IOException {
        long left = lines;
        while (left > 0) {
            int c = reader.read();
            if (c < 0) {
                return;
            }
            if (c == '\r') {
                reader.mark(1);
                if (reader.read() != '\n') {
                    reader.reset();
                }
                left--;
            } else if (c == '\n') {
                left--;
            }
        }
    }
}
