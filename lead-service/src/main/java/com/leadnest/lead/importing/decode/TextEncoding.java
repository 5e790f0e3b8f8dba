package com.leadnest.lead.importing.decode;

import java.nio.charset.Charset;

/**
 * How the bytes of a file become letters.
 *
 * @param charset the character set
 * @param bomLength bytes of a byte order mark to step over
 * @param damaged whether some bytes are no letters of the charset; then a row with U+FFFD was cut from such bytes
 */
public record TextEncoding(Charset charset, int bomLength, boolean damaged) {

    /** Bytes that one unit of the charset has at least, to count lines without decoding. */
    public int unitBytes() {
        String name = charset.name();
        if (name.startsWith("UTF-16")) {
            return 2;
        }
        return name.startsWith("UTF-32") ? 4 : 1;
    }
}
