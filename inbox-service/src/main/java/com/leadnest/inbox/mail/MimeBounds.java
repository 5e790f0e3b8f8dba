package com.leadnest.inbox.mail;

/**
 * What a mail costs its reader, before it is read: a parser makes an object of every header line and of every part, so a
 * few megabytes of empty ones would fill the heap.
 */
final class MimeBounds {

    private static final int MOST_HEADER_LINES = 50_000;
    private static final int MOST_DELIMITERS = 20_000;
    private static final int FIRST_HEADER = 256 * 1024;

    private MimeBounds() {}

    /** Every line behind a delimiter and before an empty line may be a header's. */
    static void check(byte[] raw) throws UnreadableMail {
        boolean header = true;
        int headerLines = 0;
        int delimiters = 0;
        int start = 0;
        boolean first = true;
        while (start < raw.length) {
            int end = endOfLine(raw, start);
            if (isDelimiter(raw, start, end)) {
                header = true;
                delimiters++;
            } else if (isEmpty(raw, start, end)) {
                header = false;
                first = false;
            } else if (header) {
                headerLines++;
            }
            if (headerLines > MOST_HEADER_LINES || delimiters > MOST_DELIMITERS || (first && end > FIRST_HEADER)) {
                throw new UnreadableMail("The mail has more parts or headers than a mail has");
            }
            start = end + 1;
        }
    }

    private static int endOfLine(byte[] raw, int start) {
        int end = start;
        while (end < raw.length && raw[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isDelimiter(byte[] raw, int start, int end) {
        return end - start > 2 && raw[start] == '-' && raw[start + 1] == '-';
    }

    private static boolean isEmpty(byte[] raw, int start, int end) {
        return end == start || (end == start + 1 && raw[start] == '\r');
    }
}
