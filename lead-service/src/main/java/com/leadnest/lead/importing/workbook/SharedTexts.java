package com.leadnest.lead.importing.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of texts that cells refer to by number. A million rows have millions of them, so they are kept in a file
 * mapped into memory and take no heap; and they are read only as far as they are asked for, so that a preview is quick.
 */
final class SharedTexts implements Closeable {

    private static final int BLOCK = 8 << 20;

    private final Path directory;
    private final XmlPart xml;
    private final List<ByteBuffer> texts = new ArrayList<>();
    private final List<ByteBuffer> places = new ArrayList<>();
    private int count;

    /**
     * @param part null when the workbook has no such table
     * @param directory where the files are made; they are gone as soon as they are mapped
     */
    SharedTexts(PartStream part, Path directory) throws IOException {
        this.directory = directory;
        this.xml = part == null ? null : new XmlPart(part);
    }

    /** The text of a number, or an empty one when there is none. */
    String get(int number) throws IOException {
        while (count <= number && readNext()) {
            count++;
        }
        if (number < 0 || number >= count) {
            return "";
        }
        int perBlock = BLOCK / Long.BYTES;
        long place = places.get(number / perBlock).getLong(number % perBlock * Long.BYTES);
        ByteBuffer block = texts.get((int) (place >>> 32));
        byte[] bytes = new byte[block.getInt((int) place)];
        block.get((int) place + Integer.BYTES, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private boolean readNext() throws IOException {
        while (xml != null && xml.advance()) {
            if (xml.begins("si")) {
                keep(CellText.unescaped(xml.runs("si", CellText.MOST)).getBytes(StandardCharsets.UTF_8));
                return true;
            }
        }
        return false;
    }

    private void keep(byte[] text) throws IOException {
        ByteBuffer block = texts.isEmpty() ? null : texts.get(texts.size() - 1);
        if (block == null || block.remaining() < text.length + Integer.BYTES) {
            block = map();
            texts.add(block);
        }
        long place = (long) (texts.size() - 1) << 32 | block.position();
        block.putInt(text.length).put(text);
        ByteBuffer last = places.isEmpty() ? null : places.get(places.size() - 1);
        if (last == null || !last.hasRemaining()) {
            last = map();
            places.add(last);
        }
        last.putLong(place);
    }

    private ByteBuffer map() throws IOException {
        Path file = Files.createTempFile(directory, "texts", null);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, BLOCK);
        }
    }

    @Override
    public void close() throws IOException {
        if (xml != null) {
            xml.close();
        }
    }
}
