package com.leadnest.lead.importing.workbook;

import com.leadnest.lead.importing.decode.FileRefused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The text of one part as it is unpacked. What no program writes into a workbook ends it before the XML reader could
 * be made to hold it: more bytes than promised, a tag or a text of megabytes, a document type with entities.
 */
final class PartStream extends FilterInputStream {

    /** Bytes from one tag to the next. A cell has 32,767 characters at most. */
    private static final int GAP_MOST = 1 << 20;

    private final long most;
    private final long size;
    private long read;
    private int gap;
    private boolean opened;

    /**
     * @param most bytes that may come out
     * @param size bytes that are said to come out, or −1
     */
    PartStream(InputStream in, long most, long size) {
        super(in);
        this.most = most;
        this.size = size;
    }

    /** How much of the part is read, from 0 to 1. */
    double share() {
        return size <= 0 ? 0 : Math.min(1, (double) read / size);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count <= 0) {
            return count;
        }
        read += count;
        if (read > most) {
            throw WorkbookZip.tooLarge();
        }
        for (int i = offset; i < offset + count; i++) {
            look(target[i]);
        }
        return count;
    }

    private void look(byte b) {
        if (b == '<') {
            gap = 0;
        } else if (opened && b == '!' || ++gap > GAP_MOST) {
            throw FileRefused.unusable(
                    "unreadable_workbook",
                    "The workbook holds what no spreadsheet program writes. Save the sheet as CSV and upload that.");
        }
        opened = b == '<';
    }
}
