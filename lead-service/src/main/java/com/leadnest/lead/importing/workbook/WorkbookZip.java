package com.leadnest.lead.importing.workbook;

import com.leadnest.lead.importing.decode.FileRefused;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The archive around a workbook, and the bounds that keep a small upload from becoming a huge one. */
final class WorkbookZip implements Closeable {

    /** A workbook has a handful of parts, and one for each sheet, picture and comment list. */
    private static final int PARTS_MOST = 10_000;

    /** More than a million rows of forty columns. */
    private static final long INFLATED_MOST = 4L << 30;

    /** Rows of empty cells with a format shrink to a hundredth; what shrinks more is made to do harm. */
    private static final long RATIO_MOST = 150;

    /** So much may come out of anything, however small. */
    private static final long INFLATED_FREE = 16L << 20;

    private static final int DIRECTORY_MOST = 4 << 20;

    /** The record at the end of an archive: its signature, its length without and with the longest comment. */
    private static final int END_SIGNATURE = 0x06054B50;

    private static final int END_LEAST = 22;
    private static final int END_MOST = END_LEAST + 0xFFFF;
    private static final int DIRECTORY_SIZE = 12;

    private final ZipFile zip;
    private final long bytes;

    private WorkbookZip(ZipFile zip, long bytes) {
        this.zip = zip;
        this.bytes = bytes;
    }

    static WorkbookZip open(Path file) throws IOException {
        requireSmallDirectory(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw FileRefused.wrongType("This is a ZIP archive or an Excel workbook (.xlsx) that is damaged or"
                    + " incomplete: it cannot be opened. Save it again and upload that.");
        }
        if (zip.size() > PARTS_MOST) {
            zip.close();
            throw tooLarge();
        }
        return new WorkbookZip(zip, file.toFile().length());
    }

    /** The library reads the list of parts into memory as a whole, whatever size the end of the archive says. */
    private static void requireSmallDirectory(Path file) throws IOException {
        try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(END_MOST, archive.length())];
            archive.seek(archive.length() - tail.length);
            archive.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = tail.length - END_LEAST; i >= 0; i--) {
                if (end.getInt(i) == END_SIGNATURE
                        && Integer.toUnsignedLong(end.getInt(i + DIRECTORY_SIZE)) > DIRECTORY_MOST) {
                    throw tooLarge();
                }
            }
        }
    }

    static FileRefused tooLarge() {
        return FileRefused.unusable(
                "workbook_too_large",
                "What is packed into this workbook is larger than is read. Save the sheet as CSV and upload that.");
    }

    static FileRefused broken() {
        return FileRefused.unusable(
                "unreadable_workbook", "The workbook is damaged. Open it, save it again and upload that.");
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    List<String> names() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    PartStream open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        long packed = Math.min(bytes, Math.max(0, entry.getCompressedSize()));
        long most = Math.min(INFLATED_MOST, INFLATED_FREE + packed * RATIO_MOST);
        if (entry.getSize() > most) {
            throw tooLarge();
        }
        try {
            return new PartStream(zip.getInputStream(entry), most, entry.getSize());
        } catch (ZipException broken) {
            throw broken();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
