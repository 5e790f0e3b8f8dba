package com.leadnest.lead.importing.decode;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Chooses the delimiter under which the first rows look most like a table: many columns, the same number in each. */
public final class DelimiterDetector {

    private static final char[] CANDIDATES = {',', ';', '\t', '|', '\u001E', '\u001F'};
    private static final int ROWS = 100;

    private DelimiterDetector() {}

    /** The delimiter of a sample whose last line may be cut off; a comma when nothing separates anything. */
    public static char detect(String sample) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(widths(sample, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** The header's width, weighted by how many rows have exactly it. One column scores nothing. */
    private static double score(List<Integer> widths) {
        if (widths.isEmpty() || widths.get(0) < 2) {
            return 0;
        }
        int header = widths.get(0);
        long same = widths.stream().filter(width -> width == header).count();
        double agreement = (double) same / widths.size();
        return agreement * agreement * (1 + Math.log(header));
    }

    private static List<Integer> widths(String sample, char delimiter) {
        List<Integer> widths = new ArrayList<>();
        try (RowReader rows = RowReader.open(new Sample(sample), delimiter, 1)) {
            while (widths.size() < ROWS && rows.hasNext()) {
                RawRow row = rows.next();
                if (row.defect() == null || row.cells().length > 1) {
                    widths.add(row.cells().length);
                } else {
                    break;
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return widths;
    }

    /** A sample as a text source. */
    record Sample(String text) implements TextSource {

        @Override
        public Reader open(long fromLine) throws IOException {
            Reader reader = new StringReader(text);
            LineSkip.skip(reader, fromLine - 1);
            return reader;
        }

        @Override
        public boolean damaged() {
            return false;
        }
    }
}
