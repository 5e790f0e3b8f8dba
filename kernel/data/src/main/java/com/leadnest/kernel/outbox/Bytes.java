package com.leadnest.kernel.outbox;

import java.util.Arrays;

/** A growing byte array with the few primitives of a packet. */
final class Bytes {

    private byte[] array;
    private int size;

    Bytes(int expected) {
        array = new byte[expected];
    }

    int size() {
        return size;
    }

    /** The array behind it, of which the first {@link #size()} bytes count. */
    byte[] array() {
        return array;
    }

    /** Room for so many more bytes, to be filled from {@link #size()} on and then {@link #filled}. */
    byte[] ahead(int more) {
        room(more);
        return array;
    }

    /** So many bytes have been put behind the others. */
    void filled(int more) {
        size += more;
    }

    byte[] toArray() {
        return Arrays.copyOf(array, size);
    }

    void octet(byte value) {
        room(1);
        array[size++] = value;
    }

    /** Eight bytes, big-endian. */
    void fixed(long value) {
        room(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            array[size++] = (byte) (value >>> shift);
        }
    }

    /** Seven bits a byte, lowest first. */
    void varint(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            array[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        array[size++] = (byte) rest;
    }

    void sized(byte[] value) {
        varint(value.length);
        append(value);
    }

    void append(byte[] value) {
        append(value, value.length);
    }

    void append(Bytes other) {
        append(other.array, other.size);
    }

    private void append(byte[] source, int length) {
        room(length);
        System.arraycopy(source, 0, array, size, length);
        size += length;
    }

    private void room(int more) {
        if (array.length - size < more) {
            array = Arrays.copyOf(array, Math.max(array.length * 2, size + more));
        }
    }
}
