package com.leadnest.lead.importing.decode;

import java.io.IOException;
import java.io.Reader;

/** A text that can be opened again at any line: what resuming and leaving a broken row behind both need. */
public interface TextSource {

    /** A reader whose first character is the first of the given line, from 1. */
    Reader open(long fromLine) throws IOException;

    /** Whether U+FFFD in the text stands for bytes that could not be decoded. */
    boolean damaged();

    /** The text of one line, cut to a length that is fit to be shown. */
    default String line(long number) throws IOException {
        try (Reader reader = open(number)) {
            StringBuilder text = new StringBuilder();
            int c;
            while (text.length() < 2000 && (c = reader.read()) >= 0 && c != '\n' && c != '\r') {
                text.append(c == 0 ? ' ' : (char) c);
            }
            return text.toString();
        }
    }
}
