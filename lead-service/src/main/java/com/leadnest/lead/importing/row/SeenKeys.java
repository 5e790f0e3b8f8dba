package com.leadnest.lead.importing.row;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The addresses of all rows read so far, as 64-bit hashes in a file mapped into memory: a million rows take no heap.
 * With 64 bits, two of a million addresses are taken for one once in forty million files.
 */
public final class SeenKeys implements SeenLeads, Closeable {

    private static final int FIRST_CAPACITY = 1 << 14;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final Path directory;
    private LongBuffer slots;
    private int capacity;
    private int used;

    /**
     * @param directory where the file is made; it is gone as soon as it is mapped
     */
    public SeenKeys(Path directory) throws IOException {
        this.directory = directory;
        this.capacity = FIRST_CAPACITY;
        this.slots = map(capacity);
    }

    @Override
    public boolean isFirst(String email, String phone, String name, String company) {
        if (email == null && phone == null) {
            return add(hash(hash(hash(4, name), "\n"), company));
        }
        boolean first = true;
        if (email != null) {
            first = add(hash(1, email));
        }
        if (phone != null) {
            // A phone alone finds any earlier row with it; beside an address only a row that had the phone alone.
            boolean fresh = add(hash(2, phone));
            if (email == null) {
                add(hash(3, phone));
                first = fresh;
            } else if (!fresh && contains(hash(3, phone))) {
                first = false;
            }
        }
        return first;
    }

    private boolean add(long key) {
        int slot = slot(key);
        if (slots.get(slot) == key) {
            return false;
        }
        slots.put(slot, key);
        if (++used > capacity / 2) {
            grow();
        }
        return true;
    }

    private boolean contains(long key) {
        return slots.get(slot(key)) == key;
    }

    /** Where the key is, or would go. */
    private int slot(long key) {
        int slot = (int) (key >>> 20) & capacity - 1;
        while (slots.get(slot) != 0 && slots.get(slot) != key) {
            slot = slot + 1 & capacity - 1;
        }
        return slot;
    }

    private void grow() {
        LongBuffer old = slots;
        int oldCapacity = capacity;
        try {
            capacity *= 2;
            slots = map(capacity);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        for (int i = 0; i < oldCapacity; i++) {
            long key = old.get(i);
            if (key != 0) {
                slots.put(slot(key), key);
            }
        }
    }

    private LongBuffer map(int longs) throws IOException {
        Path file = Files.createTempFile(directory, "seen", ".tmp");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, (long) longs * Long.BYTES)
                    .asLongBuffer();
        } finally {
            Files.delete(file);
        }
    }

    private static long hash(long seed, String text) {
        long hash = seed * MULTIPLIER;
        for (int i = 0; text != null && i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }

    @Override
    public void close() {
        slots = null;
    }
}
