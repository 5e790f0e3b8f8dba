package com.leadnest.kernel.inbox;

import java.util.Arrays;

/** What was made of the last bytes, for as long as the same bytes come again. Not for several threads. */
final class Repeated<T> {

    /** Makes a value of bytes. */
    interface Reading<T> {
        T read(byte[] bytes) throws PoisonException;
    }

    private final Reading<T> reading;
    private byte[] bytes;
    private T value;

    Repeated(Reading<T> reading) {
        this.reading = reading;
    }

    T of(byte[] next) throws PoisonException {
        if (bytes == null || !Arrays.equals(bytes, next)) {
            value = reading.read(next);
            bytes = next;
        }
        return value;
    }
}
